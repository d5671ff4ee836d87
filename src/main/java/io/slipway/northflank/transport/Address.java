package io.slipway.northflank.transport;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.ApiException.Reason;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Where a token may be sent: over https anywhere, over http to this machine only. */
final class Address {
    /** Written in full, so that no name of somebody else's passes for it. */
    private static final Pattern THIS_MACHINE =
            Pattern.compile("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|localhost|\\[(?:0{0,4}:){2,7}0{0,3}1]");

    private Address() {
    }

    /** Refuses an address that a token must not be sent to. */
    static void check(URI address) throws ApiException.NotSent {
        if (address.getHost() == null || address.getUserInfo() != null) {
            throw refused("The address needs a host and no user: it is an https:// address.");
        }
        if (address.getRawQuery() != null || address.getRawFragment() != null) {
            throw refused("The address must not have a query or a fragment.");
        }
        boolean secure = scheme(address).equals("https");
        if (!secure && !(scheme(address).equals("http") && isThisMachine(address))) {
            throw refused("The address must begin with https://; http:// is for this machine only.");
        }
    }

    /** Whether it is an address of this machine, which no proxy is asked for. */
    static boolean isThisMachine(URI address) {
        String host = Objects.toString(address.getHost(), "").toLowerCase(Locale.ROOT);
        return THIS_MACHINE.matcher(host).matches();
    }

    /** Whether it needs TLS. */
    static boolean isSecure(URI address) {
        return scheme(address).equals("https");
    }

    /** Whether both are the same scheme, host and port: a token goes nowhere else. */
    static boolean sameOrigin(URI one, URI other) {
        return scheme(one).equals(scheme(other))
                && port(one) == port(other)
                && Objects.toString(one.getHost(), "").equalsIgnoreCase(other.getHost());
    }

    /** Host and port as they are shown. */
    static String shown(URI address) {
        return authority(address, address.getPort());
    }

    /** Host and port as a request names them, IPv6 in brackets. */
    static String authority(URI address, int port) {
        return port < 0 ? String.valueOf(address.getHost()) : address.getHost() + ":" + port;
    }

    private static String scheme(URI address) {
        return Objects.toString(address.getScheme(), "").toLowerCase(Locale.ROOT);
    }

    /** The port, be it said or not. */
    static int port(URI address) {
        if (address.getPort() >= 0) {
            return address.getPort();
        }
        return isSecure(address) ? 443 : 80;
    }

    private static ApiException.NotSent refused(String why) {
        return new ApiException.NotSent(Reason.ADDRESS, why);
    }
}
