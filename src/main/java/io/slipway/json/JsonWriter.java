package io.slipway.json;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.io.JsonStringEncoder;

/** Writes a JSON value, either compact as it is sent or indented as it is read. */
public final class JsonWriter {
    private final StringBuilder out = new StringBuilder();
    private final boolean indented;
    private int depth;

    private JsonWriter(boolean indented) {
        this.indented = indented;
    }

    /** Without a single space: the form that is sent. */
    public static String compact(JsonValue value) {
        return write(value, false);
    }

    /** {@link #compact} as UTF-8. */
    public static byte[] compactBytes(JsonValue value) {
        return compact(value).getBytes(StandardCharsets.UTF_8);
    }

    /** Indented by two spaces, without a newline at the end. */
    public static String indented(JsonValue value) {
        return write(value, true);
    }

    private static String write(JsonValue value, boolean indented) {
        JsonWriter writer = new JsonWriter(indented);
        writer.value(value);
        return writer.out.toString();
    }

    private void value(JsonValue value) {
        switch (value) {
            case JsonValue.Obj(List<JsonValue.Member> members) -> list('{', members, this::member, '}');
            case JsonValue.Arr(List<JsonValue> items) -> list('[', items, this::value, ']');
            case JsonValue.Text(String text) -> text(text);
            case JsonValue.Num(String digits) -> out.append(digits);
            case JsonValue.Bool(boolean truth) -> out.append(truth);
            case JsonValue.Null() -> out.append("null");
        }
    }

    private <T> void list(char open, List<T> parts, Consumer<T> write, char close) {
        out.append(open);
        depth++;
        for (Iterator<T> rest = parts.iterator(); rest.hasNext(); ) {
            newLine();
            write.accept(rest.next());
            if (rest.hasNext()) {
                out.append(',');
            }
        }
        depth--;
        if (!parts.isEmpty()) {
            newLine();
        }
        out.append(close);
    }

    private void member(JsonValue.Member member) {
        text(member.name());
        out.append(indented ? ": " : ":");
        value(member.value());
    }

    private void text(String text) {
        out.append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, out);
        out.append('"');
    }

    private void newLine() {
        if (indented) {
            out.append('\n').repeat("  ", depth);
        }
    }
}
