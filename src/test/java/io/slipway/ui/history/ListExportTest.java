package io.slipway.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.LaunchFilter;
import io.slipway.history.ManyLaunches;
import io.slipway.history.SqliteHistory;
import io.slipway.testing.Patience;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Writing what the list shows into a file. */
class ListExportTest {
    private static final int COUNT = 1200;

    @TempDir
    Path folder;

    private final List<String> said = new CopyOnWriteArrayList<>();
    private final Background background = Background.onVirtualThreads(failure -> said.add(String.valueOf(failure)));
    private SqliteHistory history;
    private LaunchList list;

    @BeforeEach
    void fill() throws Exception {
        FxToolkit.registerPrimaryStage();
        ManyLaunches.fill(folder.resolve("history.db"), COUNT);
        history = new SqliteHistory(folder.resolve("history.db"));
        list = new LaunchList(history, background);
    }

    @AfterEach
    void close() {
        history.close();
    }

    @Test
    void writesAllThatTheFilterWants() throws Exception {
        LaunchFilter filter = LaunchFilter.words("reindex");
        onFx(() -> list.filter(filter));
        int wanted = history.count(filter);
        run(folder.resolve("some.csv"));

        assertThat(said).singleElement().asString().contains(wanted + " launches were exported");
        assertThat(Files.readAllLines(folder.resolve("some.csv"))).hasSize(wanted + 1);
    }

    @Test
    void theEndingTellsTheForm() throws Exception {
        run(folder.resolve("all.JSON"));

        assertThat(Files.readString(folder.resolve("all.JSON"))).startsWith("{\n  \"launches\": [");
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws Exception {
        Path folderAsFile = Files.createDirectories(folder.resolve("taken.csv/inside"));
        run(folderAsFile.getParent());

        assertThat(said).singleElement().asString().contains("was not written");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void whatIsStoppedLeavesTheOldFileAsItWas() throws Exception {
        Path file = folder.resolve("old.csv");
        Files.writeString(file, "old");
        ListExport export = export(file);
        onFx(() -> {
            export.start();
            export.stop();
        });
        await(export);

        assertThat(said).singleElement().asString().contains("stopped");
        // It may be stopped before it has begun to write, and sees that only then.
        assertThat(background.finish(Duration.ofSeconds(Patience.SECONDS))).isTrue();
        assertThat(file).hasContent("old");
        assertThat(leftovers()).isEmpty();
    }

    private List<Path> leftovers() throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).toList();
        }
    }

    private void run(Path file) throws Exception {
        ListExport export = export(file);
        onFx(export::start);
        await(export);
    }

    private void await(ListExport export) throws Exception {
        WaitForAsyncUtils.waitFor(Patience.SECONDS, TimeUnit.SECONDS, () -> !said.isEmpty() && !export.underwayProperty().get());
    }

    private ListExport export(Path file) {
        return new ListExport(
                history, list, background, new Messages(), owner -> Optional.of(file), () -> null, said::add);
    }

    private static void onFx(Runnable work) throws Exception {
        WaitForAsyncUtils.asyncFx(work).get(Patience.SECONDS, TimeUnit.SECONDS);
    }
}
