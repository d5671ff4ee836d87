package io.slipway.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.LaunchRecord;
import io.slipway.history.RecordedOutcome;
import io.slipway.history.SqliteHistory;
import io.slipway.run.Target;
import io.slipway.testing.Patience;
import io.slipway.ui.kit.Background;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Notes reach the record, also where that fails at first. */
class NotesTest {
    @TempDir
    Path folder;

    @Test
    void aNoteThatCouldNotBeWrittenIsWrittenLater() throws Exception {
        FxToolkit.registerPrimaryStage();
        List<String> written = new ArrayList<>();
        try (SqliteHistory history = new SqliteHistory(folder.resolve("history.db"))) {
            Notes notes = new Notes(history, Background.onThisThread(failure -> {}), written::add);
            onFx(() -> notes.keep("a", "too early"));
            assertThat(notes.troubleProperty().get()).isNotEmpty();
            assertThat(notes.pending("a")).contains("too early");
            assertThat(written).isEmpty();

            history.prepared(launch("a"), Optional.empty());
            onFx(() -> notes.keep("a", "now"));
            assertThat(notes.troubleProperty().get()).isEmpty();
            assertThat(notes.pending("a")).isEmpty();
            assertThat(written).containsExactly("a");
            assertThat(history.find("a").orElseThrow().trail().note()).isEqualTo("now");
        }
    }

    @Test
    void whatIsLeftIsWrittenAtTheEnd() throws Exception {
        FxToolkit.registerPrimaryStage();
        try (SqliteHistory history = new SqliteHistory(folder.resolve("history.db"))) {
            Notes notes = new Notes(history, Background.onThisThread(failure -> {}), id -> {});
            onFx(() -> notes.keep("a", "kept"));
            history.prepared(launch("a"), Optional.empty());
            notes.close();
            assertThat(history.find("a").orElseThrow().trail().note()).isEqualTo("kept");
        }
    }

    /** What waits for the record while the window closes must not write over what the end wrote. */
    @Test
    void nothingIsWrittenAfterTheEnd() throws Exception {
        FxToolkit.registerPrimaryStage();
        List<Runnable> later = new ArrayList<>();
        try (SqliteHistory history = new SqliteHistory(folder.resolve("history.db"))) {
            history.prepared(launch("a"), Optional.empty());
            Notes notes = new Notes(history, Background.on(later::add, failure -> {}), id -> {});
            onFx(() -> notes.keep("a", "kept"));
            notes.close();
            onFx(() -> later.forEach(Runnable::run));
            assertThat(history.find("a").orElseThrow().trail().note()).isEqualTo("kept");
        }
    }

    private static void onFx(Runnable work) throws Exception {
        WaitForAsyncUtils.asyncFx(work).get(Patience.SECONDS, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static LaunchRecord launch(String id) {
        return new LaunchRecord(
                id, "Sandbox", Target.of("p", "j"), "", "{}", Instant.parse("2026-12-01T00:00:00Z"), RecordedOutcome.PREPARED,
                Optional.empty(), "", "", "", "", Optional.empty(), Optional.empty());
    }
}
