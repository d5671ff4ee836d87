package io.slipway.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are no UTF-8 are refused where they stand, and what only looks like them is read. */
class JsonReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"plain", "\u00fc", "\ufffd", "\uD83D\uDE00", "\u20ac\ufffd"})
    void everyTextIsRead(String text) throws Exception {
        assertThat(JsonReader.read(("\"" + text + "\"").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new JsonValue.Text(text));
    }

    @ParameterizedTest
    @CsvSource({"'\"ab\u00ff\"', 3", "'\"\u00c3\"', 1", "'\"\u00ef\u00bf\u00bd\u0080\"', 4"})
    void brokenBytesAreRefusedWhereTheyStand(String bytes, long at) {
        JsonException refused = catchThrowableOfType(
                JsonException.class, () -> JsonReader.read(bytes.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(refused.reason()).isEqualTo(JsonException.Reason.UTF8);
        assertThat(refused.line()).isEqualTo(at);
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws Exception {
        assertThat(JsonReader.read("\uFEFF{}".getBytes(StandardCharsets.UTF_8))).isEqualTo(JsonValue.EMPTY);
    }
}
