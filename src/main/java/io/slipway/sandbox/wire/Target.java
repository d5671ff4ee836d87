package io.slipway.sandbox.wire;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The path of a call below {@code /v1}, with the team that both forms of a path may or may not name. */
public record Target(Optional<String> team, List<String> segments) {
    /** Copies the segments. */
    public Target {
        segments = List.copyOf(segments);
    }

    /** Takes a raw path apart; a path outside the service has no segments. */
    public static Target parse(String path) {
        List<String> parts = Arrays.stream(path.split("/", -1)).skip(1).map(Target::decode).toList();
        if (parts.isEmpty() || !parts.getFirst().equals("v1")) {
            return new Target(Optional.empty(), List.of());
        }
        if (parts.size() > 3 && parts.get(1).equals("teams")) {
            return new Target(Optional.of(parts.get(2)), parts.subList(3, parts.size()));
        }
        return new Target(Optional.empty(), parts.subList(1, parts.size()));
    }

    /** Decodes what a URL escapes; a plus is a plus in a path. */
    private static String decode(String segment) {
        try {
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return segment;
        }
    }
}
