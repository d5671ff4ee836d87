package io.slipway.ui.connection.manage;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/** The base address as it is typed: what is wrong with it, and the address without a slash at its end. */
final class ServiceAddress {
    /** Written in full, so that no name of somebody else's passes for it. */
    private static final Pattern THIS_MACHINE = Pattern.compile("127(\\.\\d{1,3}){3}|localhost|\\[::1]");

    private ServiceAddress() {
    }

    /** The key of what is wrong, or nothing. */
    static Optional<String> problem(String typed) {
        if (typed.isBlank()) {
            return Optional.of("connection.address.missing");
        }
        return parse(typed).map(ServiceAddress::problem).orElse(Optional.of("connection.address.form"));
    }

    private static Optional<String> problem(URI address) {
        if (address.getHost() == null || address.getRawUserInfo() != null || address.getRawQuery() != null) {
            return Optional.of("connection.address.form");
        }
        boolean here = THIS_MACHINE.matcher(address.getHost()).matches();
        return switch (String.valueOf(address.getScheme())) {
            case "https" -> Optional.empty();
            case "http" -> here ? Optional.empty() : Optional.of("connection.address.http");
            default -> Optional.of("connection.address.form");
        };
    }

    /** The address; it must have no problem. */
    static URI of(String typed) {
        return parse(typed).orElseThrow();
    }

    private static Optional<URI> parse(String typed) {
        try {
            return Optional.of(new URI(typed.strip().replaceAll("/+$", "")));
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }
}
