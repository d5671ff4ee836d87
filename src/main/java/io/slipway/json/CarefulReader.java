package io.slipway.json;

import io.slipway.json.JsonException.Reason;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads any document, and says of one that cannot be read why and where. */
final class CarefulReader {
    /** More values than any launch has by far; each costs more memory than its digits. */
    private static final int MOST_TOKENS = 1_000_000;
    private static final int MOST_DIGITS = 100;
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonReader.DEEPEST)
                    .maxNumberLength(MOST_DIGITS)
                    .maxTokenCount(MOST_TOKENS)
                    .maxStringLength(JsonReader.MOST_BYTES)
                    .maxNameLength(JsonReader.MOST_BYTES)
                    .build())
            .build();

    private CarefulReader() {
    }

    static JsonValue read(String text) throws JsonException {
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
        if (parser.streamReadContext().getNestingDepth() >= JsonReader.DEEPEST) {
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
