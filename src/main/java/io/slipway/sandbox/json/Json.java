package io.slipway.sandbox.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The one mapper of the sandbox: no duplicate names, and limits on depth and length. */
public final class Json {
    private static final int LONGEST_TEXT = 33 * 1024 * 1024;
    private static final JsonMapper MAPPER = mapper();

    private Json() {
    }

    private static JsonMapper mapper() {
        StreamReadConstraints limits = StreamReadConstraints.builder()
            .maxNestingDepth(100).maxStringLength(LONGEST_TEXT).build();
        return new JsonMapper(JsonFactory.builder().streamReadConstraints(limits)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build());
    }

    static JsonMapper strict() {
        return MAPPER;
    }

    /** Reads what the sandbox itself wrote or brought along. */
    public static JsonNode read(String text) {
        return MAPPER.readTree(text);
    }

    /** Writes a value on one line. */
    public static String write(JsonNode value) {
        return MAPPER.writeValueAsString(value);
    }

    /** A new empty object. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** A new empty list. */
    public static ArrayNode list() {
        return JsonNodeFactory.instance.arrayNode();
    }
}
