package io.slipway.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.LaunchFilter;
import io.slipway.history.LaunchRecord;
import io.slipway.history.ManyLaunches;
import io.slipway.history.RecordedOutcome;
import io.slipway.history.SqliteHistory;
import io.slipway.history.Standing;
import io.slipway.run.Target;
import io.slipway.testing.Patience;
import io.slipway.ui.kit.Background;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The list under changes of the record, while it is filtered and not read to its end. */
class LaunchListTest {
    private static final Instant NEWEST = Instant.parse("2026-12-01T00:00:00Z");

    @TempDir
    Path folder;

    private SqliteHistory history;
    private LaunchList list;

    @BeforeEach
    void fill() throws Exception {
        FxToolkit.registerPrimaryStage();
        ManyLaunches.fill(folder.resolve("history.db"), 450);
        history = new SqliteHistory(folder.resolve("history.db"));
        list = new LaunchList(history, Background.onThisThread(failure -> {
            throw new AssertionError(failure);
        }));
        onFx(list::load);
    }

    @AfterEach
    void close() {
        history.close();
    }

    @Test
    void readsPageAfterPageToTheEnd() throws Exception {
        assertThat(ids()).hasSize(200);
        onFx(list::more);
        onFx(list::more);
        onFx(list::more);
        assertThat(ids()).isEqualTo(history.newest(999).stream().map(LaunchRecord::launchId).toList()).hasSize(450);
        assertThat(total()).isEqualTo(450);
    }

    @Test
    void aNewLaunchComesFirstAndShiftsNoPage() throws Exception {
        history.prepared(launch("new", NEWEST), Optional.empty());
        onFx(() -> list.refresh("new"));
        onFx(list::more);
        assertThat(ids()).startsWith("new").hasSize(401).doesNotHaveDuplicates();
        assertThat(total()).isEqualTo(451);
    }

    @Test
    void oneBehindTheLastPageComesWithItsPage() throws Exception {
        history.prepared(launch("old", Instant.parse("2020-01-01T00:00:00Z")), Optional.empty());
        onFx(() -> list.refresh("old"));
        assertThat(ids()).doesNotContain("old");
        onFx(list::more);
        onFx(list::more);
        assertThat(ids()).endsWith("old").hasSize(451).doesNotHaveDuplicates();
    }

    @Test
    void oneThatTheFilterDoesNotWantAnyMoreGoes() throws Exception {
        history.prepared(launch("a", NEWEST), Optional.empty());
        LaunchFilter open = new LaunchFilter(
                "", Optional.empty(), Set.of(Standing.STARTED, Standing.RUNNING), Optional.empty(), Optional.empty(), Optional.empty());
        onFx(() -> list.filter(open));
        assertThat(ids()).isEmpty();

        history.sent("a");
        history.concluded("a", RecordedOutcome.ACCEPTED, Optional.of(200), "", "run", "name");
        onFx(() -> list.refresh("a"));
        assertThat(ids()).containsExactly("a");
        history.followed("a", "RUNNING", Optional.of(NEWEST), Optional.empty());
        onFx(() -> list.refresh("a"));
        assertThat(ids()).containsExactly("a");
        history.followed("a", "SUCCESS", Optional.of(NEWEST), Optional.of(NEWEST.plusSeconds(9)));
        onFx(() -> list.refresh("a"));
        assertThat(ids()).isEmpty();
        assertThat(total()).isZero();
    }

    @Test
    void readingAnewKeepsAllPagesThatWereRead() throws Exception {
        onFx(list::more);
        history.prepared(launch("new", NEWEST), Optional.empty());
        history.noted(ids().get(7), "noted elsewhere");
        onFx(list::load);
        assertThat(ids()).hasSize(400).startsWith("new");
        assertThat(WaitForAsyncUtils.asyncFx(() -> list.launches().get(8).trail().note()).get()).isEqualTo("noted elsewhere");
    }

    @Test
    void mergingMakesOneListIntoTheOther() {
        List<LaunchRecord> shown = new java.util.ArrayList<>(
                List.of(launch("d", NEWEST), launch("c", NEWEST), launch("a", NEWEST)));
        List<LaunchRecord> now = List.of(launch("e", NEWEST), launch("c", NEWEST), launch("b", NEWEST), launch("a", NEWEST));
        Merging.into(shown, now);
        assertThat(shown).isEqualTo(now);
        Merging.into(shown, List.of());
        assertThat(shown).isEmpty();
        Merging.into(shown, now);
        assertThat(shown).isEqualTo(now);
    }

    private List<String> ids() throws Exception {
        return get(() -> list.launches().stream().map(LaunchRecord::launchId).toList());
    }

    private int total() throws Exception {
        return get(() -> list.totalProperty().get());
    }

    private static <T> T get(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get(Patience.SECONDS, TimeUnit.SECONDS);
    }

    private static void onFx(Runnable work) throws Exception {
        WaitForAsyncUtils.asyncFx(work).get(Patience.SECONDS, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static LaunchRecord launch(String id, Instant at) {
        return new LaunchRecord(
                id, "Sandbox", Target.of("p", "j"), "", "{}", at, RecordedOutcome.PREPARED, Optional.empty(), "", "", "", "",
                Optional.empty(), Optional.empty());
    }
}
