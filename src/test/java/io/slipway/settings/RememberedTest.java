package io.slipway.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RememberedTest {
    @TempDir
    Path folder;

    @Test
    void comesBackFromItsFile() throws Exception {
        Path file = folder.resolve("state/window.json");
        Remembered noted = Remembered.in(file);
        noted.keep("pane.size", 231.6);
        noted.keep("pane.shown", false);
        Remembered.write(file, noted.all());

        Remembered read = Remembered.in(file);
        assertThat(read.number("pane.size", 1)).isEqualTo(232);
        assertThat(read.flag("pane.shown", true)).isFalse();
        assertThat(read.number("pane.shown", 7)).isEqualTo(7);
        assertThat(read.flag("other", true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"a\":", "\u0000\u0001", "{\"a\": \"wide\"}", "{\"a\": 1.5}", "{\"a\": null}"})
    void aDamagedFileIsAsIfNothingHadBeenNoted(String text) throws Exception {
        Path file = folder.resolve("window.json");
        Files.writeString(file, text);

        assertThat(Remembered.in(file).number("a", 42)).isEqualTo(42);
        assertThat(Remembered.in(file).knows("a")).isFalse();
    }

    @Test
    void aNumberIsOneOfAScreen() throws Exception {
        Path file = folder.resolve("window.json");
        Files.writeString(file, "{\"a\": 9223372036854775807, \"b\": -5}");

        assertThat(Remembered.in(file).number("a", 1)).isEqualTo(100_000);
        assertThat(Remembered.in(file).number("b", 1)).isEqualTo(-5);
    }

    @Test
    void tellsOnlyWhatIsNew() {
        AtomicInteger told = new AtomicInteger();
        Remembered noted = new Remembered();
        noted.setOnChanged(told::incrementAndGet);

        noted.keep("a", 1);
        noted.keep("a", 1.2);
        noted.keep("b", true);

        assertThat(told).hasValue(2);
    }

    @Test
    void asksItsSourcesBeforeItIsReadOut() {
        Remembered noted = new Remembered();
        noted.addSource(() -> noted.keep("a", 3));

        assertThat(noted.all().member("a")).isPresent();
    }
}
