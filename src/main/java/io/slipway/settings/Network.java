package io.slipway.settings;

import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Obj;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The way to services, as it stands in the settings: {@code "network": {"proxy": "proxy.example:3128", "user": "ops",
 * "certificates": "/etc/company.pem"}}. What the environment of the process says stands above it.
 *
 * @param proxy which proxy is on the way
 * @param address {@code host:port} of an own one, else empty
 * @param user whom that one is shown, or empty
 * @param sealed the password of the user as an age file, or empty
 * @param certificates a PEM file of further certificates that are believed, or empty
 */
public record Network(Proxy proxy, String address, String user, String sealed, String certificates) {
    /** The way that nobody has changed. */
    public static final Network USUAL = new Network(Proxy.SYSTEM, "", "", "", "");

    private static final String NAME = "network";
    private static final String NONE = "none";
    private static final int HIGHEST_PORT = 65_535;

    /** Which proxy is on the way. */
    public enum Proxy {
        /** As the system and Java are set up. */
        SYSTEM,
        /** None, whatever the system says. */
        NONE,
        /** One that the settings name. */
        OWN
    }

    /** What is set; what cannot be understood is as usual. It blocks while it reads. */
    public static Network of(SettingsFile settings) {
        Obj set = settings.object(NAME);
        String proxy = set.text("proxy").orElse("");
        Proxy kind = proxy.isEmpty() ? Proxy.SYSTEM : proxy.equals(NONE) ? Proxy.NONE : Proxy.OWN;
        if (kind == Proxy.OWN && !isAddress(proxy)) {
            kind = Proxy.SYSTEM;
        }
        return new Network(
                kind,
                kind == Proxy.OWN ? proxy : "",
                kind == Proxy.OWN ? set.text("user").orElse("") : "",
                kind == Proxy.OWN ? set.text("password").orElse("") : "",
                set.text("certificates").orElse(""));
    }

    /**
     * Sets it; only what says something is written.
     *
     * @throws IOException when the settings cannot be written
     */
    public void keep(SettingsFile settings) throws IOException {
        Obj made = Obj.with()
                .addUnlessEmpty("proxy", proxy == Proxy.OWN ? address : proxy == Proxy.NONE ? NONE : "")
                .addUnlessEmpty("user", user)
                .addUnlessEmpty("password", sealed)
                .addUnlessEmpty("certificates", certificates)
                .build();
        settings.set(NAME, made.members().isEmpty() ? Optional.empty() : Optional.of(made));
    }

    /** Whether this is {@code host:port} and nothing else. */
    public static boolean isAddress(String text) {
        try {
            URI address = new URI("http://" + text);
            return address.getHost() != null
                    && address.getPort() > 0
                    && address.getPort() <= HIGHEST_PORT
                    && address.getRawUserInfo() == null
                    && address.getRawPath().isEmpty()
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    /** Whether the environment names a proxy, which is used then. */
    public static boolean isProxyIn(Map<String, String> environment) {
        return Stream.of("HTTPS_PROXY", "ALL_PROXY")
                .flatMap(name -> Stream.of(name, name.toLowerCase(Locale.ROOT)))
                .anyMatch(name -> !environment.getOrDefault(name, "").isBlank());
    }

    /** Whether the environment names certificates, which are believed in place of those of the settings. */
    public static boolean areCertificatesIn(Map<String, String> environment) {
        return !environment.getOrDefault("SSL_CERT_FILE", "").isBlank();
    }

    /**
     * The environment with what is set here where it says nothing itself; for this process only, as it may hold the
     * password.
     *
     * @param password of the user, when it is known
     */
    public Map<String, String> over(Map<String, String> environment, Optional<String> password) {
        Map<String, String> all = new HashMap<>(environment);
        if (!isProxyIn(environment) && proxy == Proxy.NONE) {
            all.remove("no_proxy");
            all.put("NO_PROXY", "*");
        } else if (!isProxyIn(environment) && proxy == Proxy.OWN) {
            all.put("HTTPS_PROXY", "http://" + credentials(password) + address);
        }
        if (!areCertificatesIn(environment) && !certificates.isEmpty()) {
            all.put("SSL_CERT_FILE", certificates);
        }
        return Map.copyOf(all);
    }

    private String credentials(Optional<String> password) {
        return user.isEmpty() ? "" : encoded(user) + ":" + encoded(password.orElse("")) + "@";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
