package io.slipway.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(textBlock = """
            SYSTEM, de-AT, de-AT
            SYSTEM, en-GB, en-GB
            SYSTEM, fr-FR, en
            SYSTEM, und, en
            ENGLISH, de-AT, en
            ENGLISH, en-IE, en-IE
            GERMAN, de-CH, de-CH
            GERMAN, en-US, de
            GERMAN, ja-JP, de
            """)
    void keepsTheRegionOfTheSystemWhereItsLanguageIsMeant(Language set, String system, String expected) {
        assertThat(set.locale(Locale.forLanguageTag(system))).isEqualTo(Locale.forLanguageTag(expected));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void comesBack(Language language) throws Exception {
        SettingsFile settings = new SettingsFile(folder.resolve("settings.json"));
        Language.GERMAN.keep(settings);

        language.keep(settings);

        assertThat(Language.of(settings)).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"language": "fr"}
            {"language": 3}
            {"language":
            """)
    void whatIsNotSpokenMeansTheSystems(String text) throws Exception {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, text);

        assertThat(Language.of(new SettingsFile(file))).isEqualTo(Language.SYSTEM);
    }
}
