package io.slipway.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * A key that one object says twice.
 *
 * @param name the key
 * @param line the line of its second time, from 1
 */
public record DuplicateKey(String name, long line) {
    /** The first one in a document that {@link JsonReader} has read. */
    public static Optional<DuplicateKey> first(byte[] document) {
        Deque<Set<String>> open = new ArrayDeque<>();
        try (JsonParser parser = JsonReader.FACTORY.createParser(
                ObjectReadContext.empty(), new String(document, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", ""))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    open.push(new HashSet<>());
                } else if (token == JsonToken.END_OBJECT) {
                    open.pop();
                } else if (token == JsonToken.PROPERTY_NAME && !open.element().add(parser.currentName())) {
                    return Optional.of(new DuplicateKey(
                            parser.currentName(), parser.currentTokenLocation().getLineNr()));
                }
            }
            return Optional.empty();
        }
    }
}
