package io.slipway.preset.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.json.JsonReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a file is told apart, with its line where there is one. */
class PresetReaderTest {
    private static final String WHOLE = """
            {
              "slipway": 1,
              "id": "a",
              "name": "Nightly",
              "notes": "<<<<<<< is no mark in a text",
              "tags": [
                "eu"
              ]
            }
            """;

    @TempDir
    Path folder;

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("", new Defect(Defect.Kind.EMPTY, 0, "")),
                Arguments.of("  \n", new Defect(Defect.Kind.EMPTY, 0, "")),
                Arguments.of("\0\0\0\0", new Defect(Defect.Kind.ZEROS, 1, "")),
                Arguments.of("{\n\"slipway\":1\n\0\0", new Defect(Defect.Kind.ZEROS, 3, "")),
                Arguments.of("{\n\n\"name\":\"\u00ff\"}", new Defect(Defect.Kind.NO_UTF8, 3, "")),
                Arguments.of(WHOLE.substring(0, WHOLE.indexOf("tags")), new Defect(Defect.Kind.CUT_OFF, 6, "")),
                Arguments.of(WHOLE.substring(0, WHOLE.indexOf("eu") + 1), new Defect(Defect.Kind.CUT_OFF, 7, "")),
                Arguments.of(WHOLE.substring(0, WHOLE.lastIndexOf('}')), new Defect(Defect.Kind.CUT_OFF, 9, "")),
                Arguments.of(WHOLE.replace("\"id\":", "\"id\""), new Defect(Defect.Kind.NO_JSON, 3, "")),
                Arguments.of(WHOLE + "}", new Defect(Defect.Kind.NO_JSON, 10, "")),
                Arguments.of(
                        WHOLE.replace("  \"name\"", "<<<<<<< HEAD\n  \"name\":\"x\",\n=======\n  \"name\"")
                                .replace("  \"tags\"", ">>>>>>> theirs\n  \"tags\""),
                        new Defect(Defect.Kind.CONFLICT, 4, "")),
                Arguments.of(WHOLE.replace("  \"name\"", "=======\r\n  \"name\""), new Defect(Defect.Kind.CONFLICT, 4, "")),
                Arguments.of(
                        WHOLE.replace("  \"tags\"", "  \"id\": \"b\",\n  \"tags\""),
                        new Defect(Defect.Kind.DUPLICATE_KEY, 6, "id")),
                Arguments.of("{\"target\":{}}", new Defect(Defect.Kind.NO_PRESET, 0, "")),
                Arguments.of("[1]", new Defect(Defect.Kind.NO_PRESET, 0, "")),
                Arguments.of(WHOLE.replace("\"slipway\": 1", "\"slipway\": 7"), new Defect(Defect.Kind.NEWER, 0, "7")),
                Arguments.of(
                        WHOLE.replace("\"eu\"", "1"), new Defect(Defect.Kind.PROBLEMS, 0, "/tags")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void saysWhatIsWrong(String text, Defect defect) throws Exception {
        Path file = Files.write(folder.resolve("a.json"), text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(PresetReader.read(file, "team")).isInstanceOfSatisfying(PresetFile.Damaged.class, damaged -> {
            assertThat(damaged.defect()).isEqualTo(defect);
            assertThat(damaged.folder()).isEqualTo("team");
        });
    }

    @Test
    void aWholeFileIsAPreset() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "\uFEFF" + WHOLE);

        assertThat(PresetReader.read(file, "")).isInstanceOfSatisfying(
                PresetFile.Usable.class, usable -> assertThat(usable.name()).isEqualTo("Nightly"));
    }

    @Test
    void aHugeFileIsNotReadWhole() throws Exception {
        Path file = Files.write(folder.resolve("a.json"), new byte[JsonReader.MOST_BYTES + 2]);

        assertThat(PresetReader.read(file, "")).isInstanceOfSatisfying(
                PresetFile.Damaged.class, damaged -> assertThat(damaged.defect().kind()).isEqualTo(Defect.Kind.TOO_LARGE));
    }

    @Test
    void aFileThatIsNotThereIsUnreadable() {
        assertThat(PresetReader.read(folder.resolve("a.json"), "")).isInstanceOfSatisfying(
                PresetFile.Damaged.class, damaged -> assertThat(damaged.defect().kind()).isEqualTo(Defect.Kind.UNREADABLE));
    }
}
