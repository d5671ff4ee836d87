package io.slipway.northflank.client;

import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Obj;
import io.slipway.northflank.UtcText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Single values of an answer, taken as they come: what is missing or of another kind is left out. */
final class Reading {
    private Reading() {
    }

    static String text(Obj object, String name) {
        return object.text(name).orElse("");
    }

    static BigDecimal decimal(Obj object, String name) {
        return object.member(name)
                .map(value -> value instanceof JsonValue.Num number ? number.decimal() : BigDecimal.ZERO)
                .orElse(BigDecimal.ZERO);
    }

    /** ISO with an offset, or seconds since 1970: the API has both. */
    static Optional<Instant> time(Obj object, String name) {
        return object.member(name).flatMap(value -> switch (value) {
            case JsonValue.Text(String iso) -> time(iso);
            case JsonValue.Num number -> number.integer().flatMap(Reading::time);
            default -> Optional.<Instant>empty();
        });
    }

    static Optional<Instant> time(String iso) {
        Optional<Instant> usual = UtcText.read(iso);
        if (usual.isPresent()) {
            return usual;
        }
        try {
            return Optional.of(OffsetDateTime.parse(iso).toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> time(long seconds) {
        try {
            return Optional.of(Instant.ofEpochSecond(seconds));
        } catch (DateTimeException outOfRange) {
            return Optional.empty();
        }
    }
}
