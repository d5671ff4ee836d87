package io.slipway.sandbox.fault;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The text of an ordered fault while it is read. */
final class FaultOrder {
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", Fault.ANY_METHOD);

    private final String text;
    private final FaultKind kind;
    private String method = Fault.ANY_METHOD;
    private PathGlob paths = new PathGlob("/**");
    private int nth;
    private int times;
    private long delay;

    FaultOrder(String text) {
        this.text = text;
        this.kind = FaultKind.named(text.split(",", 2)[0].strip());
        this.delay = kind.usualDelay();
        if (!kind.isForAnyRequest()) {
            method = "POST";
            paths = new PathGlob("/**/runs");
        }
    }

    Fault read() {
        Arrays.stream(text.split(",", -1)).skip(1).map(String::strip).forEach(this::readPart);
        int first = Math.max(nth, 1);
        int count = times > 0 ? times : nth > 0 ? 1 : Integer.MAX_VALUE;
        return new Fault(kind, method, paths, first, count, Duration.ofMillis(delay));
    }

    private void readPart(String part) {
        if (part.startsWith("nth=")) {
            nth = number(part, 1);
        } else if (part.startsWith("times=")) {
            times = number(part, 1);
        } else if (part.startsWith("delay=")) {
            delay = number(part, 0);
        } else {
            readMatch(part);
        }
    }

    private void readMatch(String part) {
        String[] words = part.split("\\s+", -1);
        if (words.length != 2 || !words[1].startsWith("/")) {
            throw new IllegalArgumentException("\"" + part + "\" in the fault \"" + text
                + "\" is neither METHOD /PATH nor nth=N, times=K or delay=MS.");
        }
        method = words[0].toUpperCase(Locale.ROOT);
        if (!METHODS.contains(method)) {
            throw new IllegalArgumentException("\"" + words[0] + "\" in the fault \"" + text
                + "\" is no method; use one of " + String.join(", ", METHODS) + ".");
        }
        paths = new PathGlob(words[1]);
    }

    private int number(String part, int least) {
        String digits = part.substring(part.indexOf('=') + 1);
        if (!digits.matches("[0-9]{1,8}") || Integer.parseInt(digits) < least) {
            throw new IllegalArgumentException("\"" + part + "\" in the fault \"" + text
                + "\" needs a whole number from " + least + " to 99999999.");
        }
        return Integer.parseInt(digits);
    }
}
