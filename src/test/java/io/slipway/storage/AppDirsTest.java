package io.slipway.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files lie where the system wants them, or all at the place that the operator names. */
class AppDirsTest {
    private static final Path HOME = Path.of("/home/op");

    @Test
    void oneVariableMovesEverything() {
        AppDirs dirs = AppDirs.of(Map.of("SLIPWAY_HOME", "/data/slip", "XDG_DATA_HOME", "/x"), "Linux", HOME, Optional.empty());

        assertThat(dirs.history()).isEqualTo(Path.of("/data/slip/history.db"));
        assertThat(dirs.presets()).isEqualTo(Path.of("/data/slip/presets"));
        assertThat(dirs.sandbox()).isEqualTo(Path.of("/data/slip/sandbox"));
        assertThat(dirs.logs()).isEqualTo(Path.of("/data/slip/logs"));
        assertThat(dirs.cache()).isEqualTo(Path.of("/data/slip/cache"));
    }

    @Test
    void aRelativeHomeIsMeantFromHere() {
        assertThat(AppDirs.of(Map.of("SLIPWAY_HOME", "slip"), "Linux", HOME, Optional.empty()).data())
                .isEqualTo(Path.of("slip").toAbsolutePath());
    }

    @Test
    void linuxFollowsTheBaseDirectories() {
        AppDirs usual = AppDirs.of(Map.of("HOME", "/home/other"), "Linux", HOME, Optional.empty());
        assertThat(usual.history()).isEqualTo(Path.of("/home/other/.local/share/slipway/history.db"));
        assertThat(usual.settings()).isEqualTo(Path.of("/home/other/.config/slipway"));
        assertThat(usual.logs()).isEqualTo(Path.of("/home/other/.local/state/slipway/logs"));
        assertThat(usual.cache()).isEqualTo(Path.of("/home/other/.cache/slipway"));

        assertThat(AppDirs.of(Map.of("XDG_DATA_HOME", "/x"), "Linux", HOME, Optional.empty()).data()).isEqualTo(Path.of("/x/slipway"));
        assertThat(AppDirs.of(Map.of("XDG_DATA_HOME", "relative"), "Linux", HOME, Optional.empty()).data())
                .isEqualTo(Path.of("/home/op/.local/share/slipway"));
    }

    @Test
    void anAccountThatTheMachineDoesNotKnowHasNoFolderInTheWay() {
        AppDirs nowhere = AppDirs.of(Map.of(), "Linux", Path.of("?"), Optional.empty());

        assertThat(nowhere.data()).isEqualTo(Path.of("/?/.local/share/slipway"));
        assertThat(AppDirs.of(Map.of("HOME", "/home/other"), "Linux", Path.of("?"), Optional.empty()).data())
                .isEqualTo(Path.of("/home/other/.local/share/slipway"));
    }

    @Test
    void aFolderIsMadeWhereItMayBe(@TempDir Path there) throws Exception {
        assertThat(AppDirs.under(there.resolve("deep/down")).isWritable()).isTrue();
        assertThat(there.resolve("deep/down")).isDirectory();

        Files.writeString(there.resolve("file"), "");
        assertThat(AppDirs.under(there.resolve("file")).isWritable()).isFalse();
        assertThat(AppDirs.under(there.resolve("file/down")).isWritable()).isFalse();
    }

    @Test
    void otherSystemsHaveTheirOwn() {
        assertThat(AppDirs.of(Map.of(), "Mac OS X", HOME, Optional.empty()).data())
                .isEqualTo(Path.of("/home/op/Library/Application Support/slipway"));
        assertThat(AppDirs.of(Map.of("LOCALAPPDATA", "/local", "APPDATA", "/roaming"), "Windows 11", HOME, Optional.empty()))
                .isEqualTo(new AppDirs(
                        Path.of("/roaming/slipway"),
                        Path.of("/local/slipway"),
                        Path.of("/local/slipway"),
                        Path.of("/local/slipway/cache"),
                        AppDirs.Reason.SYSTEM));
    }

    @Test
    void aPortableProgramGoesBeforeTheSystemAndBehindWhatIsNamed() {
        Optional<Path> beside = Optional.of(Path.of("/stick/slipway/data"));
        for (String system : List.of("Linux", "Mac OS X", "Windows 11")) {
            AppDirs portable = AppDirs.of(Map.of("HOME", "/home/op", "XDG_DATA_HOME", "/x"), system, HOME, beside);
            assertThat(portable.history()).isEqualTo(Path.of("/stick/slipway/data/history.db"));
            assertThat(portable.settingsFile()).isEqualTo(Path.of("/stick/slipway/data/settings.json"));
            assertThat(portable.logs()).isEqualTo(Path.of("/stick/slipway/data/logs"));
            assertThat(portable.isPortable()).isTrue();

            AppDirs named = AppDirs.of(Map.of("SLIPWAY_HOME", "/data/slip"), system, HOME, beside);
            assertThat(named).isEqualTo(AppDirs.under(Path.of("/data/slip")));
            assertThat(named.isPortable()).isFalse();
            assertThat(AppDirs.of(Map.of("SLIPWAY_HOME", " "), system, HOME, beside).isPortable()).isTrue();
            assertThat(AppDirs.of(Map.of(), system, HOME, Optional.empty()).reason()).isEqualTo(AppDirs.Reason.SYSTEM);
        }
    }
}
