package io.slipway.sandbox.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;

/** Reads the JSON of a stranger: one document in UTF-8, no name twice, nothing after it. */
public final class StrictReader {
    private StrictReader() {
    }

    /** The document, or nothing if the text is blank. */
    public static Optional<JsonNode> read(byte[] bytes) throws BrokenJson {
        String text = decode(bytes);
        return text.isBlank() ? Optional.empty() : Optional.of(parse(text));
    }

    private static String decode(byte[] bytes) throws BrokenJson {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new BrokenJson("", "The body is not UTF-8.");
        }
    }

    private static JsonNode parse(String text) throws BrokenJson {
        try (JsonParser parser = Json.strict().createParser(text)) {
            return parse(parser);
        }
    }

    private static JsonNode parse(JsonParser parser) throws BrokenJson {
        try {
            JsonNode document = parser.readValueAsTree();
            if (parser.nextToken() != null) {
                throw new BrokenJson("", "There is something after the end of the JSON document.");
            }
            return document;
        } catch (JacksonException e) {
            throw new BrokenJson(parser.streamReadContext().pathAsPointer().toString(), reason(e));
        }
    }

    /** Jackson quotes the text around a mistake, which may be a secret: only its kind is passed on. */
    private static String reason(JacksonException e) {
        if (String.valueOf(e.getMessage()).startsWith("Duplicate")) {
            return "The name occurs more than once in its object.";
        }
        if (e instanceof StreamConstraintsException) {
            return "The JSON is nested too deeply or holds a number or name that is too long.";
        }
        return "The body is not valid JSON.";
    }
}
