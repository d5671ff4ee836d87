package io.slipway.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What writes leave that were ended by force. */
class LeftOverTest {
    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");

    @TempDir
    Path home;

    private Path file(String name, Instant at) throws Exception {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "half");
        Files.setLastModifiedTime(file, FileTime.from(at));
        return file;
    }

    @Test
    void whatIsOldGoesAndNothingElse() throws Exception {
        Path old = file(".slipway-1.tmp", NOW.minusSeconds(601));
        Path fresh = file(".slipway-2.tmp", NOW.minusSeconds(599));
        Path deeper = file("below/.slipway-3.tmp", NOW.minusSeconds(601));
        Path other = file("settings.json", NOW.minusSeconds(601));
        Path theirs = file(".other.tmp", NOW.minusSeconds(601));

        AtomicFile.removeLeftOver(home, NOW.minusSeconds(600));

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
        assertThat(deeper).exists();
        assertThat(other).exists();
        assertThat(theirs).exists();
    }

    @Test
    void aFolderThatIsNotThereHasNone() throws Exception {
        AtomicFile.removeLeftOver(home.resolve("nowhere"), Instant.MAX);
        assertThat(home.resolve("nowhere")).doesNotExist();
    }

    @Test
    void theFoldersOfFilesAreNamedOnce() {
        assertThat(AppDirs.under(home).ofFiles()).containsExactly(home, home.resolve("vault"));
        AppDirs system = AppDirs.of(Map.of("XDG_CONFIG_HOME", "/c", "XDG_DATA_HOME", "/d", "XDG_STATE_HOME", "/s"));
        assertThat(system.ofFiles()).hasSize(4).contains(system.vault());
    }
}
