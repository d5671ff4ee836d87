package io.slipway.exchange.js;

import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.run.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a value that is written out in JavaScript: names without quotes, three kinds of quotes, comments, commas before
 * a bracket. What is an expression is left out and told, never run.
 */
public final class Literal {
    private static final String UNDEFINED = "undefined";
    /** A pointer is for reading; names that are longer than any would make many long pointers. */
    private static final int LONGEST_STEP = 80;

    private final String text;
    private final Unknown unknown;
    private int position;
    private int depth;

    private Literal(String text, int from, Unknown unknown) {
        this.text = text;
        this.position = from;
        this.unknown = unknown;
    }

    /** Who knows more of what is no literal, or takes note of it. */
    @FunctionalInterface
    public interface Unknown {
        /**
         * Something that is no literal.
         *
         * @param pointer the JSON pointer of what it is the value of
         * @param name the name, when it is one and nothing else; else empty
         * @param at where it begins
         * @return the value that the name stands for
         */
        Optional<JsonValue> at(String pointer, String name, int at);
    }

    /** What was read, and where the text goes on. */
    public record Reading(Optional<JsonValue> value, int end) {}

    /** Reads the value at a place; never throws, and takes a time that grows with the length only. */
    public static Reading read(String text, int from, Unknown unknown) {
        Literal literal = new Literal(text, from, unknown);
        Optional<JsonValue> value = literal.value("");
        return new Reading(value, literal.position);
    }

    private char at(int place) {
        return place < text.length() ? text.charAt(place) : '\0';
    }

    /** A value up to what separates it from the next one. */
    private Optional<JsonValue> value(String pointer) {
        position = Skipping.blank(text, position);
        int start = position;
        if (depth >= JsonReader.DEEPEST) {
            return unknown(pointer, start);
        }
        Optional<JsonValue> value = literal(pointer);
        boolean undefined = position - start == UNDEFINED.length() && text.startsWith(UNDEFINED, start);
        position = Skipping.blank(text, position);
        if (position < text.length() && ",}]);".indexOf(at(position)) < 0) {
            boolean whole = depth == 0 && value.isPresent();
            return whole ? value : unknown(pointer, start);
        }
        return value.isPresent() || undefined ? value : unknown(pointer, start);
    }

    private Optional<JsonValue> unknown(String pointer, int start) {
        int nameEnd = Names.end(text, start);
        position = Skipping.expression(text, Math.max(start, nameEnd));
        boolean alone = Skipping.blank(text, nameEnd) == position;
        return unknown.at(pointer, alone ? text.substring(start, nameEnd) : "", start);
    }

    private Optional<JsonValue> literal(String pointer) {
        char c = at(position);
        return switch (c) {
            case '{' -> Optional.of(object(pointer));
            case '[' -> array(pointer);
            case '\'', '"', '`' -> quoted().map(JsonValue.Text::new);
            default -> Numbers.begins(c) ? number() : word();
        };
    }

    private Optional<String> quoted() {
        Quoted read = Quoted.read(text, position);
        position = read.end();
        return read.value();
    }

    private Optional<JsonValue> number() {
        int end = Numbers.end(text, position);
        Optional<JsonValue> number = Numbers.value(text.substring(position, end));
        position = end;
        return number;
    }

    private Optional<JsonValue> word() {
        int end = Names.end(text, position);
        String word = text.substring(position, end);
        position = end;
        return switch (word) {
            case "true" -> Optional.of(new JsonValue.Bool(true));
            case "false" -> Optional.of(new JsonValue.Bool(false));
            case "null" -> Optional.of(new JsonValue.Null());
            default -> Optional.empty();
        };
    }

    private Optional<JsonValue> array(String pointer) {
        List<JsonValue> items = new ArrayList<>();
        depth++;
        position++;
        while (open(']')) {
            value(Pointer.below(pointer, items.size())).ifPresent(items::add);
            position = Skipping.separator(text, position);
        }
        depth--;
        return close(']') ? Optional.of(new JsonValue.Arr(items)) : Optional.empty();
    }

    private JsonValue object(String pointer) {
        List<JsonValue.Member> members = new ArrayList<>();
        depth++;
        position++;
        while (open('}')) {
            member(pointer, members);
            position = Skipping.separator(text, position);
        }
        depth--;
        if (!close('}')) {
            unknown.at(pointer, "", text.length());
        }
        return new JsonValue.Obj(members);
    }

    private boolean open(char closing) {
        position = Skipping.blank(text, position);
        return position < text.length() && at(position) != closing && ";)]}".indexOf(at(position)) < 0;
    }

    private boolean close(char closing) {
        boolean closes = at(position) == closing;
        position += closes ? 1 : 0;
        return closes;
    }

    private void member(String pointer, List<JsonValue.Member> members) {
        int start = position;
        Optional<String> key = key();
        position = Skipping.blank(text, position);
        String below = key.map(name -> Pointer.below(pointer, shown(name))).orElse(pointer);
        if (key.isPresent() && at(position) == ':') {
            position++;
            value(below).ifPresent(value -> members.add(new JsonValue.Member(key.get(), value)));
        } else {
            unknown(below, start).ifPresent(value -> members.add(new JsonValue.Member(key.orElse(""), value)));
        }
    }

    private static String shown(String name) {
        return name.length() > LONGEST_STEP ? name.substring(0, LONGEST_STEP) : name;
    }

    private Optional<String> key() {
        char c = at(position);
        if (c == '\'' || c == '"') {
            return quoted();
        }
        int end = Names.end(text, position);
        String name = text.substring(position, end);
        position = end;
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }
}
