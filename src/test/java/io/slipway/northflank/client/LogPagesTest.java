package io.slipway.northflank.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.LastLines;
import io.slipway.northflank.LogLine;
import io.slipway.northflank.LogRange;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The newest lines, however long they are and however many of them an answer can hold. */
class LogPagesTest {
    private static final Instant START = Instant.parse("2026-03-10T12:00:00Z");
    /** The largest answer, in characters of lines. */
    private static final int ROOM = 400;

    @Property(tries = 300)
    void allThatFitIntoAnswersComeOnce(
            @ForAll @Size(max = 300) List<@IntRange(min = 1, max = 90) Integer> lengths,
            @ForAll @IntRange(min = 1, max = 400) int most)
            throws ApiException {
        List<LogLine> log = log(lengths, 1);

        assertThat(newest(log, most))
                .isEqualTo(new LastLines(log.subList(Math.max(0, log.size() - most), log.size()), Set.of()));
    }

    /** What cannot be asked for apart is passed over and told, and what is older comes even so. */
    @Property(tries = 100)
    void aMomentWithMoreLinesThanFitEndsNothing(
            @ForAll @Size(min = 60, max = 300) List<@IntRange(min = 50, max = 90) Integer> lengths) throws ApiException {
        List<LogLine> log = log(lengths, 20);

        LastLines last = newest(log, 1000);

        assertThat(last.lines()).contains(log.get(19), log.getLast()).isSubsetOf(log).doesNotHaveDuplicates();
        assertThat(last.gaps()).containsAll(moments(log.stream().filter(line -> !last.lines().contains(line))));
    }

    @Test
    void aServiceThatGivesTheSameLinesForEverIsNotAskedForEver() throws ApiException {
        List<LogLine> log = log(Collections.nCopies(1000, 1), 1000);

        LastLines last = new LogPages(range -> log)
                .newest(new LogRange(Optional.empty(), Optional.empty(), LogRange.Order.BACKWARD, 5000));

        assertThat(last).isEqualTo(new LastLines(log, Set.of(START)));
    }

    @Test
    void aLineThatFitsIntoNoAnswerIsAFailure() {
        List<LogLine> log = log(List.of(10, ROOM + 1, 10), 1);

        assertThatThrownBy(() -> newest(log, 1000)).isInstanceOf(ApiException.NoAnswer.class);
    }

    private static Set<Instant> moments(Stream<LogLine> lines) {
        return lines.map(line -> line.time().orElseThrow()).collect(Collectors.toSet());
    }

    /** So many lines at each moment. */
    private static List<LogLine> log(List<Integer> lengths, int atOnce) {
        return IntStream.range(0, lengths.size())
                .mapToObj(i -> new LogLine(
                        "c", START.plusMillis(10L * (i / atOnce)).toString(), i + "x".repeat(lengths.get(i))))
                .toList();
    }

    private static LastLines newest(List<LogLine> log, int most) throws ApiException {
        return new LogPages(range -> answer(log, range))
                .newest(new LogRange(Optional.empty(), Optional.empty(), LogRange.Order.BACKWARD, most));
    }

    private static List<LogLine> answer(List<LogLine> log, LogRange range) throws ApiException {
        List<LogLine> asked = log.stream()
                .filter(line -> range.to().isEmpty() || !line.time().orElseThrow().isAfter(range.to().get()))
                .toList();
        List<LogLine> page = asked.subList(Math.max(0, asked.size() - range.most()), asked.size());
        if (page.stream().mapToInt(line -> line.log().length()).sum() > ROOM) {
            throw new ApiException.NoAnswer(ApiException.Reason.UNREADABLE, Optional.of(200), "");
        }
        return page;
    }
}
