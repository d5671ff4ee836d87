package io.slipway.preset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The JSON Schema of a preset's text, for editors and for checks without this program. */
public final class PresetSchema {
    private PresetSchema() {
    }

    /** The schema, draft 2020-12. */
    public static String text() {
        try (InputStream in = Objects.requireNonNull(PresetSchema.class.getResourceAsStream("preset.schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
