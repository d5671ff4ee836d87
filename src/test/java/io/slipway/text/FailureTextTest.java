package io.slipway.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.HistoryException;
import io.slipway.history.HistoryTrouble;
import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.storage.Damage;
import io.slipway.storage.DamagedFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What failed is said in the operator's language, with the file and the place in it. */
class FailureTextTest {
    private static final Path FILE = Path.of("/data/connections.json");

    private final Messages english = new Messages();
    private final Messages german = new Messages(Locale.GERMAN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`` | There is nothing in /data/connections.json. | In /data/connections.json steht nichts.",
        "{ | /data/connections.json is not JSON from line 1, column 2 on. | /data/connections.json ist ab Zeile 1, Spalte 2 kein JSON.",
        "{}1 | /data/connections.json holds more than JSON, from line 1, column 4 on. "
                + "| /data/connections.json enthält ab Zeile 1, Spalte 4 mehr als JSON.",
    })
    void whatIsNoJsonIsSaidWithItsPlace(String content, String inEnglish, String inGerman) {
        Damage damage = Damage.of(unread(content), FILE);

        assertThat(english.damage(damage)).isEqualTo(inEnglish);
        assertThat(german.failure(new DamagedFile(damage))).isEqualTo(inGerman);
    }

    private static JsonException unread(String content) {
        try {
            throw new AssertionError(JsonReader.read(content));
        } catch (JsonException expected) {
            return expected;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyDamageNamesTheFileInEachLanguage(Damage.Kind kind) {
        Damage damage = Damage.of(kind, FILE);

        assertThat(english.damage(damage)).contains(FILE.toString()).isNotEqualTo(german.damage(damage));
        assertThat(german.damage(damage)).contains(FILE.toString());
    }

    @ParameterizedTest
    @EnumSource
    void everyTroubleOfTheRecordIsSaidInEachLanguage(HistoryTrouble.Kind kind) {
        HistoryException failure = new HistoryException(new HistoryTrouble(kind, "history.db", "7"));

        assertThat(english.failure(failure)).endsWith(kind == HistoryTrouble.Kind.BROKEN ? "7" : ".").doesNotContain("{");
        assertThat(german.failure(failure)).doesNotContain("{").isNotEqualTo(english.failure(failure));
    }

    @Test
    void whatMayNotBeTouchedIsSaid() {
        assertThat(german.failure(new AccessDeniedException("/data/x")))
                .isEqualTo(german.text("unkept.denied", "/data/x"));
    }

    static Stream<Damage> ofTheSystem() {
        return Stream.of(
                Damage.of(new AccessDeniedException("/data"), FILE), Damage.of(new IOException("Input/output error"), FILE));
    }

    @ParameterizedTest
    @MethodSource("ofTheSystem")
    void whatTheSystemSaysIsToldAsItsWords(Damage damage) {
        assertThat(english.damage(damage)).endsWith(damage.name().isEmpty() ? "may not be read." : "says: " + damage.name());
    }
}
