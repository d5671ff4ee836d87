package io.slipway.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rows of the palette: groups, order, signs and what was used last. */
class RankingTest {
    private static Entry action(String id, String title) {
        return Entry.action(id, title, "File", "", Optional.empty(), () -> {});
    }

    private static Entry of(Kind kind, String title) {
        return Entry.of(kind, title, title, "", () -> {});
    }

    private static final List<Entry> ENTRIES = List.of(
            action("save", "Save preset"),
            action("launch", "Review and launch"),
            of(Kind.PRESET, "launch nightly"),
            of(Kind.PRESET, "migration"),
            of(Kind.JOB, "nightly-job"),
            of(Kind.CONNECTION, "prod-eu"));

    private static List<String> rows(String text, List<String> recent, boolean places) {
        return new Ranking(ENTRIES, recent).rows(text, places).stream().map(RankingTest::word).toList();
    }

    private static String word(Row row) {
        return switch (row) {
            case Row.Heading(String group) -> "[" + group + "]";
            case Row.Found(Entry entry) -> entry.title();
        };
    }

    @Test
    void theGroupOfTheBestAnswerIsFirst() {
        assertThat(rows("launch", List.of(), false))
                .containsExactly("[PRESET]", "launch nightly", "[ACTION]", "Review and launch");
    }

    @Test
    void aSignAsksForItsKindsOnly() {
        assertThat(rows(">", List.of(), false)).containsExactly("[ACTION]", "Save preset", "Review and launch");
        assertThat(rows("@mig", List.of(), false)).containsExactly("[PRESET]", "migration");
        assertThat(rows(":", List.of(), false)).containsExactly("[JOB]", "nightly-job", "[CONNECTION]", "prod-eu");
        assertThat(rows("#x", List.of(), false)).isEmpty();
    }

    @Test
    void whatCannotBeChosenNowComesLast() {
        Entry barred = Entry.action("abort", "Run: abort", "Run", "", Optional.of("No run is active."), () -> {});
        Entry open = action("logs", "Show logs of the run");
        assertThat(new Ranking(List.of(barred, open), List.of()).rows("run", false).stream().map(RankingTest::word))
                .containsExactly("[ACTION]", "Show logs of the run", "Run: abort");
    }

    @Test
    void whatWasUsedLastComesFirst() {
        assertThat(rows("", List.of("preset:migration", "action:gone"), false))
                .containsExactly("[RECENT]", "migration", "[ACTION]", "Save preset", "Review and launch");
        assertThat(rows("launch", List.of("action:launch"), false)).startsWith("[ACTION]", "Review and launch");
    }

    @Test
    void placesComeFirstWhenTheyAreAskedFor() {
        assertThat(rows("", List.of(), true)).startsWith("[PRESET]", "launch nightly", "migration", "[JOB]", "nightly-job");
    }

    @Test
    void manyAreRankedWithinAFrame() {
        List<Entry> many = new ArrayList<>(ENTRIES);
        IntStream.range(0, 1_000).forEach(i -> many.add(of(Kind.PRESET, "preset of team " + i + " for the nightly import")));
        IntStream.range(0, 100).forEach(i -> many.add(action("a" + i, "Action number " + i)));
        Ranking ranking = new Ranking(many, List.of());
        IntStream.range(0, 50).forEach(i -> ranking.rows("night im", false));

        long start = worked();
        IntStream.range(0, 20).forEach(i -> ranking.rows("night im", false));
        Duration each = Duration.ofNanos(worked() - start).dividedBy(20);

        assertThat(each).as("with room for a slow machine").isLessThan(Duration.ofMillis(16 * 4));
    }

    /** What else the machine does meanwhile does not count. */
    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
