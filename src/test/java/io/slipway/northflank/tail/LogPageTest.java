package io.slipway.northflank.tail;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.LogLine;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Page by page every line comes once, however many share a moment, as far as the service gives them at all. */
class LogPageTest {
    private static final Instant START = Instant.parse("2026-11-24T15:00:00Z");
    private static final int MOST_PAGES = 100_000;

    @Property(tries = 200)
    void everyLineComesOnce(@ForAll("gaps") List<Integer> gaps, @ForAll @IntRange(min = 60, max = 1500) int cap) {
        List<LogLine> log = log(gaps);
        boolean fits = mostOfAMoment(log) < Math.min(cap, 1000);

        Read read = read(log, cap);

        assertThat(read.lines()).doesNotHaveDuplicates();
        assertThat(log).containsAll(read.lines());
        assertThat(!fits || read.whole()).isTrue();
        assertThat(!read.whole() || read.lines().equals(log)).isTrue();
    }

    @Test
    void aMomentThatIsTooFullIsPassedAndSaid() {
        List<LogLine> log = log(IntStream.range(0, 1300).map(i -> i == 1200 ? 5 : 0).boxed().toList());

        Read read = read(log, 1000);

        assertThat(read.whole()).isFalse();
        assertThat(read.lines()).hasSize(1100).endsWith(log.getLast());
    }

    @Test
    void aServiceThatGivesTheSameLinesForEverIsNotAskedForEver() {
        List<LogLine> log = log(Collections.nCopies(1000, 0));
        LogPage page = LogPage.first(START.minusSeconds(60));
        for (int pages = 0; !page.isLast(); pages++) {
            assertThat(pages).isLessThan(4);
            page = page.followedBy(log);
        }

        assertThat(page.isWhole()).isFalse();
    }

    @Test
    void anEmptyLogIsWhole() {
        Read read = read(List.of(), 1000);

        assertThat(read.whole()).isTrue();
        assertThat(read.lines()).isEmpty();
    }

    @Test
    void aSmallerPageIsNoEnd() {
        List<LogLine> log = log(IntStream.range(0, 40).map(i -> 1).boxed().toList());
        LogPage page = LogPage.first(START);
        ApiException.NoAnswer tooLarge =
                new ApiException.NoAnswer(ApiException.Reason.UNREADABLE, Optional.of(200), "");
        while (page.canBeSmaller(tooLarge)) {
            page = page.smaller();
        }

        page = page.followedBy(log.subList(0, page.most()));

        assertThat(page.isLast()).isFalse();
        assertThat(page.fresh()).hasSize(4);
    }

    private record Read(List<LogLine> lines, boolean whole) {}

    private static Read read(List<LogLine> log, int cap) {
        List<LogLine> lines = new ArrayList<>();
        LogPage page = LogPage.first(START.minusSeconds(60));
        for (int pages = 0; !page.isLast(); pages++) {
            assertThat(pages).isLessThan(MOST_PAGES);
            Instant from = page.from();
            page = page.followedBy(log.stream()
                    .filter(line -> !line.time().orElseThrow().isBefore(from))
                    .limit(Math.min(cap, page.most()))
                    .toList());
            lines.addAll(page.fresh());
        }
        return new Read(lines, page.isWhole());
    }

    private static long mostOfAMoment(List<LogLine> log) {
        long most = 0;
        long now = 0;
        for (int i = 0; i < log.size(); i++) {
            now = i > 0 && log.get(i).ts().equals(log.get(i - 1).ts()) ? now + 1 : 1;
            most = Math.max(most, now);
        }
        return most;
    }

    /** Lines that follow each other by so many milliseconds. */
    private static List<LogLine> log(List<Integer> gaps) {
        List<LogLine> log = new ArrayList<>();
        Instant at = START;
        for (int gap : gaps) {
            at = at.plus(Duration.ofMillis(gap));
            log.add(new LogLine("c", at.toString(), "line " + log.size()));
        }
        return log;
    }

    @Provide
    Arbitrary<List<Integer>> gaps() {
        Arbitrary<Integer> mostlySameMoment = Arbitraries.integers().between(0, 100).map(number -> number < 97 ? 0 : number - 96);
        Arbitrary<Integer> mostlyApart = Arbitraries.integers().between(0, 3);
        return Arbitraries.oneOf(
                mostlySameMoment.list().ofMaxSize(2500), mostlyApart.list().ofMaxSize(2500));
    }
}
