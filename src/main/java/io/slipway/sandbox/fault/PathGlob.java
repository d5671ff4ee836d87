package io.slipway.sandbox.fault;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern for paths: {@code *} is part of a segment, {@code **} any number of segments. */
public record PathGlob(String text) {
    private static final Pattern STARS = Pattern.compile("/\\*\\*(?=/|$)|\\*+|[^*/]+|/");

    /** Whether the whole raw path fits. */
    boolean matches(String path) {
        return Pattern.matches(regex(), path);
    }

    private String regex() {
        return STARS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(part(found.group())));
    }

    private static String part(String part) {
        return switch (part) {
            case "/**" -> "(?:/[^/]*)*";
            case "*", "**" -> "[^/]*";
            default -> Pattern.quote(part);
        };
    }
}
