package io.slipway.sandbox.fault;

import io.slipway.sandbox.fault.WrongFault.Reason;
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
        String name = text.split(",", 2)[0].strip();
        this.kind = FaultKind.named(name).orElseThrow(() -> wrong(Reason.NAME, name, FaultKind.words()));
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
            throw wrong(Reason.PART, part, "");
        }
        method = words[0].toUpperCase(Locale.ROOT);
        if (!METHODS.contains(method)) {
            throw wrong(Reason.METHOD, words[0], String.join(", ", METHODS));
        }
        paths = new PathGlob(words[1]);
    }

    private int number(String part, int least) {
        String digits = part.substring(part.indexOf('=') + 1);
        if (!digits.matches("[0-9]{1,8}") || Integer.parseInt(digits) < least) {
            throw wrong(Reason.NUMBER, part, String.valueOf(least));
        }
        return Integer.parseInt(digits);
    }

    private WrongFault wrong(Reason reason, String part, String expected) {
        return new WrongFault(reason, text, part, expected);
    }
}
