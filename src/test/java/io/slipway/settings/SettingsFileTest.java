package io.slipway.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Num;
import io.slipway.storage.Loaded;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
    @TempDir
    Path folder;

    private Path file;
    private SettingsFile settings;

    @BeforeEach
    void none() {
        file = folder.resolve("deep/settings.json");
        settings = new SettingsFile(file);
    }

    @Test
    void whatIsNotThereIsNothing() throws Exception {
        assertThat(settings.read()).isInstanceOf(Loaded.Absent.class);
        assertThat(settings.get("a")).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void whatIsSetIsReadAgainAndPrivate() throws Exception {
        settings.set("a", Optional.of(Num.of(1)));
        settings.set("b", Optional.of(new JsonValue.Text("x")));
        settings.set("a", Optional.of(Num.of(2)));

        assertThat(new SettingsFile(file).get("a")).contains(Num.of(2));
        assertThat(Files.readString(file)).isEqualTo("{\n  \"a\": 2,\n  \"b\": \"x\"\n}\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @Test
    void whatIsUnknownStaysInItsPlace() throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"later\": {\"deep\": [1, 2.50]}, \"a\": 1, \"last\": null}");
        settings.set("a", Optional.empty());

        assertThat(Files.readString(file).replaceAll("\\s", "")).isEqualTo("{\"later\":{\"deep\":[1,2.50]},\"last\":null}");
    }

    @Test
    void saysWhyItIsDamagedByACode() throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\n\"a\": oops}");
        assertThat(refusal().reason()).isEqualTo(SettingsException.Reason.JSON);
        assertThat(refusal().line()).isEqualTo(2);
        assertThat(refusal().file()).isEqualTo(file.toString());
        Files.writeString(file, "[1]");
        assertThat(refusal().reason()).isEqualTo(SettingsException.Reason.OBJECT);
        Files.delete(file);
        Files.createDirectory(file);
        assertThat(refusal().reason()).isEqualTo(SettingsException.Reason.UNREADABLE);
    }

    private SettingsException refusal() {
        return catchThrowableOfType(SettingsException.class, () -> settings.set("a", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1]", "no json"})
    void aDamagedFileIsNeverWrittenOver(String content) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);

        assertThat(settings.read()).isInstanceOf(Loaded.Damaged.class);
        assertThat(settings.get("a")).isEmpty();
        assertThatThrownBy(() -> settings.set("a", Optional.of(Num.of(1)))).isInstanceOf(SettingsException.class);
        assertThat(Files.readString(file)).isEqualTo(content);
    }
}
