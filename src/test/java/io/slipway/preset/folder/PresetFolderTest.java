package io.slipway.preset.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.json.JsonValue;
import io.slipway.preset.file.PresetFile;
import io.slipway.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The presets folder is listed as it is, without following what leads out of it and without reading files twice. */
class PresetFolderTest {
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    @TempDir
    Path home;

    private PresetFolder folder(Instant now) {
        return new PresetFolder(FolderChoice.standard(home.resolve("presets")), InstantSource.fixed(now));
    }

    private Path write(String file, String name) throws IOException {
        Path path = home.resolve("presets").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, "{\"slipway\":1,\"id\":\"%s\",\"name\":\"%s\"}".formatted(file, name));
        return Files.setLastModifiedTime(path, FileTime.from(NOW));
    }

    @Test
    void listsByFolderAndName() throws Exception {
        write("b/x.json", "Zeta");
        write("b/c/y.json", "alpha");
        write("z.json", "beta");
        write("a.json", "Gamma");
        Files.createDirectories(home.resolve("presets/empty"));

        PresetListing listing = folder(NOW).list();

        assertThat(listing.files()).extracting(PresetFile::label).containsExactly("beta", "Gamma", "b/Zeta", "b/c/alpha");
        assertThat(listing.folders()).containsExactly("b", "b/c", "empty");
        assertThat(listing.state()).isEqualTo(FolderState.READY);
    }

    @Test
    void passesOverHiddenFoldersOtherFilesAndLinks() throws Exception {
        write("a.json", "a");
        write(".git/b.json", "b");
        write(".c.json", "c");
        write("d.txt", "d");
        Path outside = Files.createDirectories(home.resolve("outside"));
        Files.copy(home.resolve("presets/a.json"), outside.resolve("e.json"));
        Files.createSymbolicLink(home.resolve("presets/link"), outside);
        Files.createSymbolicLink(home.resolve("presets/link.json"), outside.resolve("e.json"));
        Files.createSymbolicLink(home.resolve("presets/loop"), home.resolve("presets"));

        assertThat(folder(NOW).list().files()).extracting(PresetFile::name).containsExactly("a");
        assertThat(folder(NOW).list().folders()).isEmpty();
    }

    @Test
    void theFolderItselfMayBeALink() throws Exception {
        write("team/a.json", "a");
        Path link = Files.createSymbolicLink(home.resolve("link"), home.resolve("presets"));

        PresetListing listing = new PresetFolder(FolderChoice.standard(link), InstantSource.fixed(NOW)).list();

        assertThat(listing.files()).extracting(PresetFile::file).containsExactly(link.resolve("team/a.json"));
        assertThat(listing.files()).extracting(PresetFile::label).containsExactly("team/a");
    }

    @Test
    void whatDidNotChangeIsNotReadAgain() throws Exception {
        Path file = write("a.json", "a");
        PresetFolder folder = folder(NOW.plusSeconds(60));
        PresetListing first = folder.list();

        Files.writeString(file, Files.readString(file).replace("\"a\"", "\"b\""));
        Files.setLastModifiedTime(file, FileTime.from(NOW));
        assertThat(folder.list()).isEqualTo(first);

        Files.setLastModifiedTime(file, FileTime.from(NOW.plusSeconds(1)));
        assertThat(folder.list().files()).extracting(PresetFile::name).containsExactly("b");
    }

    @Test
    void whatWasChangedInTheMomentOfReadingIsReadAgain() throws Exception {
        Path file = write("a.json", "a");
        PresetFolder folder = folder(NOW.plusSeconds(1));
        folder.list();

        Files.writeString(file, Files.readString(file).replace("\"a\"", "\"b\""));
        Files.setLastModifiedTime(file, FileTime.from(NOW));

        assertThat(folder.list().files()).extracting(PresetFile::name).containsExactly("b");
    }

    @Test
    void whatACrashLeftIsRemovedOnceItIsOld() throws Exception {
        Path old = write("team/.slipway-1.tmp", "a");
        Path young = write(".slipway-2.tmp", "b");
        Files.setLastModifiedTime(young, FileTime.from(NOW.plus(Duration.ofMinutes(5))));
        Path notOurs = write("other.tmp", "c");

        assertThat(folder(NOW.plus(Duration.ofMinutes(11))).list().files()).isEmpty();

        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(notOurs).exists();
    }

    @Test
    void aNameMeansOnePresetOrSaysWhich() throws Exception {
        write("a.json", "nightly");
        write("team/b.json", "nightly");
        write("team/c.json", "weekly");
        PresetListing listing = folder(NOW).list();

        assertThat(listing.named("nightly")).hasSize(2);
        assertThat(listing.named("team/nightly")).hasSize(1);
        assertThat(listing.named("weekly")).hasSize(1);
        assertThat(listing.named("other/weekly")).isEmpty();
        assertThat(listing.inFolder("", "nightly")).isPresent();
    }

    @Test
    void aFolderThatIsNotThereYetIsEmpty() {
        assertThat(folder(NOW).list()).isEqualTo(PresetListing.nothing(FolderState.NOT_YET));
    }

    @Test
    void theSettingNamesTheFolder() throws Exception {
        SettingsFile settings = new SettingsFile(home.resolve("settings.json"));
        Path standard = home.resolve("presets");
        assertThat(FolderChoice.of(settings, standard)).isEqualTo(FolderChoice.standard(standard));

        FolderChoice.keep(settings, Optional.of(home.resolve("team/../git")));
        assertThat(FolderChoice.of(settings, standard))
                .isEqualTo(new FolderChoice(home.resolve("git"), FolderChoice.Kind.CHOSEN));
        assertThat(FolderChoice.of(settings, standard).state()).isEqualTo(FolderState.MISSING);
        Files.writeString(home.resolve("git"), "");
        assertThat(FolderChoice.of(settings, standard).state()).isEqualTo(FolderState.NO_FOLDER);

        FolderChoice.keep(settings, Optional.empty());
        assertThat(FolderChoice.of(settings, standard)).isEqualTo(FolderChoice.standard(standard));
    }

    @ParameterizedTest
    @ValueSource(strings = {"relative/path", "", "\0"})
    void aSettingThatCannotBeFollowedIsSaidAndNotReplaced(String text) throws Exception {
        SettingsFile settings = new SettingsFile(home.resolve("settings.json"));
        settings.set(FolderChoice.SETTING, Optional.of(new JsonValue.Text(text)));

        FolderChoice choice = FolderChoice.of(settings, home);

        assertThat(choice.state()).isEqualTo(FolderState.SETTING_WRONG);
        assertThat(new PresetFolder(choice, InstantSource.fixed(NOW)).list().files()).isEmpty();
    }

    @Test
    void settingsThatCannotBeReadNameNoFolder() throws Exception {
        Files.writeString(home.resolve("settings.json"), "{");

        assertThat(FolderChoice.of(new SettingsFile(home.resolve("settings.json")), home).state())
                .isEqualTo(FolderState.SETTING_WRONG);
    }
}
