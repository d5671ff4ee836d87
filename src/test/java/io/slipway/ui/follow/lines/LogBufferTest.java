package io.slipway.ui.follow.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The newest lines are kept under their numbers, and no more than the bounds allow. */
class LogBufferTest {
    @Property
    void keepsTheNewestUnderTheirNumbers(@ForAll("batches") List<Integer> batches, @ForAll @IntRange(min = 1, max = 3000) int most) {
        LogBuffer buffer = new LogBuffer(most, Long.MAX_VALUE);
        int written = 0;
        for (int size : batches) {
            buffer.append(lines(written, size));
            written += size;
        }

        assertThat(buffer.end()).isEqualTo(written);
        assertThat(buffer.size()).isEqualTo(Math.min(written, most));
        assertThat(LongStream.range(buffer.first(), buffer.end()).allMatch(number -> buffer.line(number).text().equals("line " + number)))
                .isTrue();
        assertThat(buffer.from(0)).hasSize(buffer.size());
    }

    @Property
    void keepsWithinItsBytes(@ForAll("lengths") List<Integer> lengths, @ForAll @IntRange(min = 1, max = 5000) int most) {
        LogBuffer buffer = new LogBuffer(1000, most);
        List<Line> written = new ArrayList<>();
        for (int length : lengths) {
            Line line = line("x".repeat(length));
            written.add(line);
            buffer.append(List.of(line));

            assertThat(LongStream.range(buffer.first(), buffer.end()).map(number -> buffer.line(number).weight()).sum() <= most
                    || buffer.size() == 1).isTrue();
            assertThat(buffer.line(buffer.end() - 1)).isSameAs(line);
        }
        long kept = buffer.size();
        long weight = IntStream.range(0, (int) Math.min(kept + 1, written.size()))
                .mapToLong(back -> written.get(written.size() - 1 - back).weight())
                .sum();
        assertThat(kept == written.size() || weight > most).as("no line was dropped too early").isTrue();
    }

    @Test
    void aLineThatWasDroppedIsNotThere() {
        LogBuffer buffer = new LogBuffer(2, Long.MAX_VALUE);
        buffer.append(lines(0, 3));

        assertThat(buffer.first()).isEqualTo(1);
        assertThatThrownBy(() -> buffer.line(0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> buffer.line(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    static List<Line> lines(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(number -> line("line " + number)).toList();
    }

    static Line line(String text) {
        return new Line(Optional.empty(), "c", text, List.of(), 0, false);
    }

    @Provide
    Arbitrary<List<Integer>> batches() {
        return Arbitraries.integers().between(0, 1500).list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<List<Integer>> lengths() {
        return Arbitraries.integers().between(0, 1200).list().ofMinSize(1).ofMaxSize(20);
    }
}
