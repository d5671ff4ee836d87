package io.slipway.northflank.transport;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.ApiException.Reason;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way to one address: straight, or through a proxy.
 *
 * @param proxy the proxy on it, not resolved yet
 * @param authorization what the proxy alone is shown, when the environment names a user
 */
record ProxyRoute(Optional<InetSocketAddress> proxy, Optional<String> authorization) {
    private static final ProxyRoute STRAIGHT = new ProxyRoute(Optional.empty(), Optional.empty());
    private static final int USUAL_PORT = 80;
    private static final List<String> NAMES = List.of("HTTPS_PROXY", "ALL_PROXY");

    /** Whether there is a proxy on it. */
    boolean proxied() {
        return proxy.isPresent();
    }

    /**
     * Finds the way: straight to this machine, else by {@code HTTPS_PROXY} and {@code NO_PROXY} in either case, else
     * by {@code ALL_PROXY}, else as Java is set up.
     */
    static ProxyRoute to(URI address, Map<String, String> environment) throws ApiException.NotSent {
        if (Address.isThisMachine(address) || isExcepted(address, said(environment, "NO_PROXY"))) {
            return STRAIGHT;
        }
        Optional<String> proxy = NAMES.stream()
                .map(name -> said(environment, name))
                .filter(value -> !value.isBlank())
                .findFirst();
        return proxy.isPresent() ? through(proxy.get()) : asJavaIsSetUp(address);
    }

    private static ProxyRoute asJavaIsSetUp(URI address) {
        ProxySelector system = ProxySelector.getDefault();
        if (system == null) {
            return STRAIGHT;
        }
        return system.select(address).stream()
                .limit(1)
                .filter(first -> first.type() == Proxy.Type.HTTP)
                .map(first -> (InetSocketAddress) first.address())
                .map(proxy -> new ProxyRoute(Optional.of(proxy), Optional.empty()))
                .findFirst()
                .orElse(STRAIGHT);
    }

    /** The value is never part of a message: it may hold a password. */
    private static ProxyRoute through(String value) throws ApiException.NotSent {
        try {
            URI proxy = new URI(value.contains("://") ? value : "http://" + value);
            if (proxy.getHost() == null || !"http".equalsIgnoreCase(proxy.getScheme())) {
                throw unusable();
            }
            int port = proxy.getPort() < 0 ? USUAL_PORT : proxy.getPort();
            return new ProxyRoute(
                    Optional.of(InetSocketAddress.createUnresolved(proxy.getHost(), port)),
                    Optional.ofNullable(proxy.getRawUserInfo()).map(ProxyRoute::basic));
        } catch (URISyntaxException notAnAddress) {
            throw unusable();
        }
    }

    private static ApiException.NotSent unusable() {
        return new ApiException.NotSent(
                Reason.PROXY,
                "HTTPS_PROXY cannot be used: it must be like http://host:port or http://user:password@host:port.");
    }

    private static String basic(String userInfo) {
        // A plus sign is meant as it stands; only percent signs are decoded.
        String plain = URLDecoder.decode(userInfo.replace("+", "%2B"), StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    private static String said(Map<String, String> environment, String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT), name)
                .map(key -> environment.getOrDefault(key, ""))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    /** {@code *}, or hosts and the domains that end in them. */
    private static boolean isExcepted(URI address, String exceptions) {
        String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
        return List.of(exceptions.split(",", -1)).stream()
                .map(exception -> exception.strip().toLowerCase(Locale.ROOT))
                .filter(exception -> !exception.isEmpty())
                .anyMatch(exception -> covers(exception, host));
    }

    private static boolean covers(String exception, String host) {
        String domain = exception.replaceFirst("^\\*?\\.", "").replaceFirst(":\\d+$", "");
        return exception.equals("*") || host.equals(domain) || host.endsWith("." + domain);
    }
}
