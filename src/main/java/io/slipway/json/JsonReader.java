package io.slipway.json;

import io.slipway.json.JsonException.Reason;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads one JSON document, strictly and within limits, so that no document can exhaust the program. */
public final class JsonReader {
    /** The largest document that is read: 32 MiB. */
    public static final int MOST_BYTES = 32 * 1024 * 1024;
    /** The deepest nesting that is read. */
    public static final int DEEPEST = 64;

    /** More values than any launch has by far; each costs more memory than its digits. */
    private static final int MOST_TOKENS = 1_000_000;
    private static final int MOST_DIGITS = 100;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What Java reads broken bytes as, and what a text may hold too. */
    private static final char REPLACEMENT = '\uFFFD';
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(MOST_DIGITS)
                    .maxTokenCount(MOST_TOKENS)
                    .maxStringLength(MOST_BYTES)
                    .maxNameLength(MOST_BYTES)
                    .build())
            .build();

    private JsonReader() {
    }

    /** Reads a document of UTF-8 bytes; a byte order mark is passed over. */
    public static JsonValue read(byte[] bytes) throws JsonException {
        if (bytes.length > MOST_BYTES) {
            throw new JsonException(Reason.LARGE, bytes.length, 0, "");
        }
        String text = decode(bytes);
        return parse(text.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? text.substring(1) : text);
    }

    /** Reads a document that is text already. */
    public static JsonValue read(String text) throws JsonException {
        if (text.length() > MOST_BYTES) {
            throw new JsonException(Reason.LARGE, text.length(), 0, "");
        }
        return parse(text);
    }

    /** Reads what is whole at once; only where something may be broken is it looked for. */
    private static String decode(byte[] bytes) throws JsonException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : decodeStrictly(bytes);
    }

    private static String decodeStrictly(byte[] bytes) throws JsonException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            throw new JsonException(Reason.UTF8, in.position(), 0, "");
        }
        return out.flip().toString();
    }

    private static JsonValue parse(String text) throws JsonException {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return document(parser);
        }
    }

    private static JsonValue document(JsonParser parser) throws JsonException {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw at(parser, Reason.EMPTY);
            }
            JsonValue value = value(parser, first);
            if (parser.nextToken() != null) {
                throw at(parser, Reason.TRAILING);
            }
            return value;
        } catch (StreamConstraintsException limit) {
            throw at(parser, reason(parser));
        } catch (JacksonException syntax) {
            var location = syntax.getLocation();
            throw location == null
                    ? at(parser, Reason.SYNTAX)
                    : new JsonException(Reason.SYNTAX, location.getLineNr(), location.getColumnNr(), pointer(parser));
        }
    }

    private static Reason reason(JsonParser parser) {
        if (parser.streamReadContext().getNestingDepth() >= DEEPEST) {
            return Reason.DEEP;
        }
        return parser.currentTokenCount() > MOST_TOKENS ? Reason.MANY : Reason.NUMBER;
    }

    private static JsonException at(JsonParser parser, Reason reason) {
        var location = parser.currentLocation();
        return new JsonException(reason, location.getLineNr(), location.getColumnNr(), pointer(parser));
    }

    private static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer(false).toString();
    }

    private static JsonValue value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonValue.Num(parser.getString());
            case VALUE_TRUE -> new JsonValue.Bool(true);
            case VALUE_FALSE -> new JsonValue.Bool(false);
            case VALUE_NULL -> new JsonValue.Null();
            default -> new JsonValue.Text(parser.getString());
        };
    }

    private static JsonValue object(JsonParser parser) {
        List<JsonValue.Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            members.add(new JsonValue.Member(name, value(parser, parser.nextToken())));
        }
        return members.isEmpty() ? JsonValue.EMPTY : new JsonValue.Obj(members);
    }

    private static JsonValue array(JsonParser parser) {
        List<JsonValue> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, token));
        }
        return new JsonValue.Arr(items);
    }
}
