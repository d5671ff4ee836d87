package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.LaunchRecord;
import io.slipway.history.RecordedOutcome;
import io.slipway.history.SqliteHistory;
import io.slipway.preset.drafts.DraftFolder;
import io.slipway.preset.drafts.KeptDraft;
import io.slipway.run.EnvVar;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of the data goes, or something else stands in its place, under a window that is open. */
class HomeGoneTest {
    private static final EnvVar TYPED = EnvVar.plain("TYPED", "1");
    private static final EnvVar MORE = EnvVar.plain("MORE", "2");

    @TempDir
    Path folder;

    private final AtomicInteger posts = new AtomicInteger();

    private Path home() {
        return folder.resolve("home");
    }

    private WindowFixture open() throws Exception {
        Files.createDirectories(home());
        return WindowFixture.open(home(), WindowFixture.counting(posts, folder)).ready();
    }

    /** In one step for whoever writes there just now. */
    private void delete() throws IOException {
        Path gone = Files.createTempDirectory(folder, "gone").resolve("home");
        Files.move(home(), gone);
        try (Stream<Path> all = Files.walk(gone)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Whether a file stands there now; where somebody has just made the folder anew, not yet. */
    private boolean isReplaced() throws IOException {
        delete();
        try {
            Files.writeString(home(), "a file", StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileSystemException folderAgain) {
            return false;
        }
    }

    private int files() throws Exception {
        Path drafts = home().resolve("drafts");
        if (!Files.isDirectory(drafts)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(drafts)) {
            return (int) files.filter(file -> file.toString().endsWith(".json")).count();
        }
    }

    private List<List<EnvVar>> kept() throws Exception {
        return new DraftFolder(home().resolve("drafts")).read().drafts().stream()
                .map(KeptDraft::preset)
                .map(preset -> preset.spec().environment())
                .toList();
    }

    private void typeTwoDrafts(WindowFixture fixture) throws Exception {
        fixture.type(TYPED);
        WindowFixture.until(() -> files() == 1);
        fixture.robot.push(KeyCode.CONTROL, KeyCode.N);
        WindowFixture.until(() -> fixture.environment().isEmpty());
        fixture.type(MORE);
        WindowFixture.until(() -> files() == 2);
    }

    private static void started(WindowFixture fixture) throws Exception {
        fixture.launch();
        WindowFixture.until(() -> fixture.text("#outcome-title").equals("The run was started"));
        WindowFixture.until(() -> !fixture.launchButton().isDisabled());
    }

    private static void quit(WindowFixture fixture) throws Exception {
        fixture.robot.push(KeyCode.CONTROL, KeyCode.Q);
        WindowFixture.until(() -> !fixture.stage.isShowing());
    }

    private static void ownersOnly(Path file) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .as(file.toString())
                .matches(Files.isDirectory(file) ? "rwx------" : "rw-------");
    }

    /** Nothing was typed since, so nothing but the end of the window would write them again. */
    @Test
    void draftsThatWereTakenAwayAreKeptAgainBeforeTheWindowEnds() throws Exception {
        try (WindowFixture fixture = open()) {
            typeTwoDrafts(fixture);
            delete();
            quit(fixture);
        }
        assertThat(kept()).containsExactlyInAnyOrder(List.of(TYPED), List.of(MORE));
        ownersOnly(home());
        ownersOnly(home().resolve("drafts"));
        try (Stream<Path> files = Files.list(home().resolve("drafts"))) {
            for (Path file : files.toList()) {
                ownersOnly(file);
            }
        }
    }

    /** They were brought back from the last time, and this window never wrote them. */
    @Test
    void draftsOfTheLastTimeAreKeptAgainToo() throws Exception {
        try (WindowFixture fixture = open()) {
            typeTwoDrafts(fixture);
            quit(fixture);
        }
        try (WindowFixture again = WindowFixture.open(home(), WindowFixture.counting(posts, folder)).ready()) {
            WindowFixture.until(() -> again.environment().equals(List.of(MORE)));
            delete();
            quit(again);
        }
        assertThat(kept()).containsExactlyInAnyOrder(List.of(TYPED), List.of(MORE));
    }

    @Test
    void aChangeToOneKeepsTheOthersAgain() throws Exception {
        try (WindowFixture fixture = open()) {
            typeTwoDrafts(fixture);
            delete();
            fixture.type(EnvVar.plain("THIRD", "3"));
            WindowFixture.until(() -> files() == 2);
        }
    }

    @Test
    void aLaunchIsRecordedInANewRecord() throws Exception {
        try (WindowFixture fixture = open()) {
            started(fixture);
            delete();
            fixture.launch();
            WindowFixture.until(() -> posts.get() == 2 && Files.exists(home().resolve("history.db")));
            WindowFixture.until(() -> fixture.text("#outcome-title").equals("The run was started"));
            try (SqliteHistory history = new SqliteHistory(home().resolve("history.db"))) {
                assertThat(history.newest(10))
                        .extracting(LaunchRecord::outcome)
                        .containsExactly(RecordedOutcome.ACCEPTED);
            }
        }
        assertThat(posts).hasValue(2);
        ownersOnly(home().resolve("history.db"));
    }

    @Test
    void nothingIsSentWhileAFileStandsInItsPlace() throws Exception {
        try (WindowFixture fixture = open()) {
            started(fixture);
            fixture.type(TYPED);
            WindowFixture.until(() -> files() == 1);
            WindowFixture.until(this::isReplaced);
            fixture.launch();
            WindowFixture.until(() -> fixture.text("#outcome-title")
                    .equals("Nothing was sent, because the launch could not be recorded"));
            assertThat(fixture.text("#outcome-text")).contains(home().toString());
            assertThat(posts).hasValue(1);
            assertThat(fixture.environment()).containsExactly(TYPED);

            fixture.robot.push(KeyCode.CONTROL, KeyCode.Q);
            WindowFixture.until(() -> fixture.robot.listTargetWindows().size() > 1);
            fixture.robot.push(KeyCode.ENTER);
            WindowFixture.until(() -> fixture.robot.listTargetWindows().size() == 1);
            assertThat(fixture.stage.isShowing()).as("the safe answer stays").isTrue();

            Files.delete(home());
            quit(fixture);
        }
        assertThat(kept()).containsExactly(List.of(TYPED));
    }

    @Test
    void whatWasLeftHalfWrittenGoesWithTheNextStart() throws Exception {
        Path old = Files.createDirectories(home()).resolve(".slipway-1.tmp");
        Path ofVault = Files.createDirectories(home().resolve("vault")).resolve(".slipway-2.tmp");
        for (Path file : List.of(old, ofVault)) {
            Files.writeString(file, "half");
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
        }
        try (WindowFixture fixture = open()) {
            WindowFixture.until(() -> !Files.exists(old) && !Files.exists(ofVault));
            assertThat(fixture.stage.isShowing()).isTrue();
        }
    }

    @Test
    void aPresetIsSavedWhereTheFolderWas() throws Exception {
        try (WindowFixture fixture = open()) {
            fixture.type(TYPED);
            delete();
            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
            WindowFixture.until(() -> fixture.shows("#preset-name"));
            WindowFixture.onFx(() -> fixture.<TextField>find("#preset-name").setText("nightly"));
            fixture.robot.push(KeyCode.ENTER);
            WindowFixture.until(() -> fixture.text("#presets-opened").equals("nightly"));
            assertThat(home().resolve("presets/nightly.json")).exists();
            ownersOnly(home().resolve("presets"));
        }
    }

    @Test
    void aFolderThatWasRenamedIsNotWrittenInto() throws Exception {
        Path other = folder.resolve("other");
        try (WindowFixture fixture = open()) {
            started(fixture);
            Files.move(home(), other);
            fixture.launch();
            WindowFixture.until(() -> posts.get() == 2);
            WindowFixture.until(() -> fixture.text("#outcome-title").equals("The run was started"));
        }
        try (SqliteHistory old = new SqliteHistory(other.resolve("history.db"));
                SqliteHistory fresh = new SqliteHistory(home().resolve("history.db"))) {
            assertThat(old.newest(10)).hasSize(1);
            assertThat(fresh.newest(10)).hasSize(1);
        }
    }
}
