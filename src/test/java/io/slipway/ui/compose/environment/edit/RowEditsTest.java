package io.slipway.ui.compose.environment.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is done to several rows at once does to each what it should, and to no other. */
class RowEditsTest {
    private static final List<EnvVar> ALL = IntStream.range(0, 6)
            .mapToObj(i -> EnvVar.plain(String.valueOf((char) ('A' + i)), "" + i))
            .toList();

    @Provide
    Arbitrary<Set<Integer>> rows() {
        return Arbitraries.integers().between(0, 5).set().ofMinSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "1,      -1, BACDEF, 0",
        "0,      -1, ABCDEF, 0",
        "0 1,    -1, ABCDEF, 0 1",
        "0 2,    -1, ACBDEF, 0 1",
        "5,       1, ABCDEF, 5",
        "1 2,     1, ADBCEF, 2 3",
        "0 2 4,   1, BADCFE, 1 3 5",
    })
    void moved(String rows, int by, String names, String after) {
        RowEdits moved = RowEdits.moved(ALL, set(rows), by);

        assertThat(names(moved)).isEqualTo(names);
        assertThat(moved.rows()).containsExactlyElementsOf(set(after).stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource({"0 5, 3, BCAFDE, 2 3", "2, 0, CABDEF, 0", "0, 6, BCDEFA, 5", "1 2 3, 2, ABCDEF, 1 2 3"})
    void movedTo(String rows, int before, String names, String after) {
        RowEdits moved = RowEdits.movedTo(ALL, set(rows), before);

        assertThat(names(moved)).isEqualTo(names);
        assertThat(moved.rows()).containsExactlyElementsOf(set(after).stream().sorted().toList());
    }

    @Test
    void theOthersAreLeft() {
        assertThat(names(RowEdits.removed(ALL, Set.of(1, 2)))).isEqualTo("ADEF");
    }

    @Test
    void copiesStandBelow() {
        RowEdits copied = RowEdits.duplicated(ALL, Set.of(0, 2));

        assertThat(names(copied)).isEqualTo("ABCACDEF");
        assertThat(copied.rows()).containsExactly(3, 4);
    }

    @Test
    void whatIsLockedOrWasNotKeptStaysSecret() {
        List<EnvVar> all = List.of(
                EnvVar.secret("A", "1"),
                new EnvVar("B", new EnvValue.Missing()),
                new EnvVar("C", new EnvValue.Locked("sealed")));

        assertThat(RowEdits.secretOrNot(all, Set.of(0, 1, 2)).variables())
                .containsExactly(EnvVar.plain("A", "1"), all.get(1), all.get(2));
    }

    @Property
    void markingTwiceComesBackOnceAllAreTheSame(@ForAll("rows") Set<Integer> rows) {
        List<EnvVar> off = RowEdits.sentOrNot(ALL, rows).variables();

        assertThat(IntStream.range(0, 6).filter(row -> !off.get(row).enabled()).boxed().collect(Collectors.toSet()))
                .isEqualTo(rows);
        assertThat(RowEdits.sentOrNot(off, rows).variables()).isEqualTo(ALL);
        assertThat(RowEdits.secretOrNot(RowEdits.secretOrNot(ALL, rows).variables(), rows).variables()).isEqualTo(ALL);
    }

    @Property
    void movingLosesNothing(@ForAll("rows") Set<Integer> rows) {
        RowEdits up = RowEdits.moved(ALL, rows, -1);

        assertThat(up.variables()).containsExactlyInAnyOrderElementsOf(ALL);
        assertThat(up.rows().stream().map(up.variables()::get).collect(Collectors.toSet()))
                .isEqualTo(rows.stream().map(ALL::get).collect(Collectors.toSet()));
    }

    private static Set<Integer> set(String rows) {
        return List.of(rows.split(" ")).stream().map(Integer::valueOf).collect(Collectors.toSet());
    }

    private static String names(RowEdits edits) {
        return edits.variables().stream().map(EnvVar::name).collect(Collectors.joining());
    }
}
