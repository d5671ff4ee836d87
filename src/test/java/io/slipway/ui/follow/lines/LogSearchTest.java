package io.slipway.ui.follow.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.Locale;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is looked for is found, whatever its case, and in lines that come and go. */
class LogSearchTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            error         | an ERROR and an Error | 3-8 16-21
            ERROR         | error: errors         | 0-5 7-12
            aa            | aaaaa                 | 0-2 2-4
            x             | abc                   | -
            abc           | ab                    | -
            stra\u00dfe   | STRA\u00dfE           | 0-6
            \u00e4rger    | \u00c4RGER            | 0-5
            """)
    void places(String wanted, String text, String places) {
        assertThat(new Needle(wanted).places(text).stream().map(place -> place.from() + "-" + place.to()))
                .containsExactly(places == null ? new String[0] : places.split(" "));
        assertThat(new Needle(wanted).isIn(text)).isEqualTo(places != null);
    }

    @Property
    void findsWhatASlowSearchFinds(@ForAll("words") String wanted, @ForAll("words") String text) {
        boolean there = !wanted.isEmpty() && text.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));

        assertThat(new Needle(wanted).isIn(text)).isEqualTo(there);
    }

    @Property
    void numbersAreThoseThatWereAddedAndNotDropped(
            @ForAll("steps") List<Integer> steps, @ForAll @IntRange(max = 400) int dropped, @ForAll @IntRange(max = 400) int asked) {
        Numbers numbers = new Numbers();
        TreeSet<Long> expected = new TreeSet<>();
        long at = 0;
        for (int step : steps) {
            at += step;
            numbers.add(at);
            expected.add(at);
        }
        numbers.dropBefore(dropped);
        expected.headSet((long) dropped).clear();

        assertThat(numbers.size()).isEqualTo(expected.size());
        if (expected.isEmpty()) {
            assertThat(numbers.after(asked)).isEqualTo(OptionalLong.empty());
            return;
        }
        Long above = expected.higher((long) asked);
        Long below = expected.lower((long) asked);
        assertThat(numbers.after(asked)).hasValue(above == null ? expected.first() : above);
        assertThat(numbers.before(asked)).hasValue(below == null ? expected.last() : below);
        assertThat(numbers.place(expected.last())).isEqualTo(expected.size());
        assertThat(numbers.place(-5)).isZero();
    }

    @Property
    void placesOfManyNumbers(@ForAll @IntRange(min = 1, max = 2000) int count) {
        Numbers numbers = new Numbers();
        LongStream.range(0, count).forEach(number -> {
            numbers.add(number * 2);
            numbers.dropBefore(number - 100);
        });

        assertThat(numbers.place(2L * (count - 1))).isEqualTo(numbers.size());
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("aAbB ").ofMaxLength(8);
    }

    @Provide
    Arbitrary<List<Integer>> steps() {
        return Arbitraries.integers().between(1, 9).list().ofMaxSize(200);
    }
}
