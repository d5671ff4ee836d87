package io.slipway.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A properties file is read as Java reads it. */
class TextsTest {
    private static final List<String> PARTS = List.of(
            "a", "key", "Word", " ", "=", ":", "\n", "\n", "\\", "\\u00e9", "#", "!", "\t", "\f", "\r", "{0}", "\u201c");

    @Property(tries = 5000)
    void anyFileIsReadAsJavaReadsIt(@ForAll("files") String file) throws IOException {
        assertThat(read(file)).isEqualTo(readByJava(file));
    }

    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(PARTS).list().ofMaxSize(30).map(parts -> String.join("", parts))
                .filter(file -> !file.matches("(?s).*\\\\u(?!00e9).*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "messages_de"})
    void theTextsOfTheProgramAreReadAsJavaReadsThem(String name) throws IOException {
        String file = Files.readString(Path.of("src/main/resources/io/slipway/text/" + name + ".properties"));
        assertThat(read(file)).hasSizeGreaterThan(2000).isEqualTo(readByJava(file));
    }

    @Test
    void aTextThatALanguageLacksIsEnglish() {
        assertThat(new Messages(Locale.of("de", "AT")).text("menu.file")).isNotEqualTo(new Messages().text("menu.file"));
        assertThat(new Messages(Locale.FRENCH).text("menu.file")).isEqualTo(new Messages().text("menu.file"));
        assertThat(new Messages(Locale.ROOT).text("menu.file")).isEqualTo(new Messages().text("menu.file"));
    }

    private static Map<String, String> read(String file) {
        Texts texts = Texts.read(file);
        Map<String, String> read = new TreeMap<>();
        texts.keySet().forEach(key -> read.put(key, texts.getString(key)));
        return read;
    }

    private static Map<String, String> readByJava(String file) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(file));
        Map<String, String> read = new TreeMap<>();
        properties.forEach((key, text) -> read.put((String) key, (String) text));
        return read;
    }
}
