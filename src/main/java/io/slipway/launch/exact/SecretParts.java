package io.slipway.launch.exact;

import io.slipway.json.JsonValue;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.Secrets;
import io.slipway.run.Mask;
import io.slipway.run.Pointer;
import io.slipway.run.RunSpec;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** The secrets in a request by the JSON pointer to each: exactly what the masked form of the body masks. */
final class SecretParts {
    private final Map<String, String> found = new LinkedHashMap<>();

    private SecretParts() {
    }

    static Map<String, String> of(RunSpec spec) {
        SecretParts parts = new SecretParts();
        parts.walk("", RunBodies.value(spec, Secrets.CLEAR), RunBodies.value(spec, Secrets.MASKED));
        return parts.found;
    }

    private void walk(String pointer, JsonValue clear, JsonValue masked) {
        if (clear instanceof JsonValue.Obj(var members) && masked instanceof JsonValue.Obj(var others)) {
            IntStream.range(0, members.size()).forEach(at -> walk(
                    Pointer.below(pointer, members.get(at).name()), members.get(at).value(), others.get(at).value()));
        } else if (clear instanceof JsonValue.Text(String text) && isMask(masked)) {
            found.put(pointer, text);
        }
    }

    /** A pattern and not equality, which Java links for a record at its first use and a launch waits for. */
    private static boolean isMask(JsonValue value) {
        return value instanceof JsonValue.Text(String text) && text.equals(Mask.TEXT);
    }
}
