package io.slipway.ui.compose.environment.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where rows land that are dropped, and when that changes nothing. */
class RowDragTest {
    @ParameterizedTest
    @CsvSource({"3, 0, 3", "3, 14, 3", "3, 15, 3", "3, 15.5, 4", "3, 30, 4", "0, 2, 0"})
    void theHalfOfTheRowSaysOnWhichSideOfIt(int row, double y, int before) {
        assertThat(RowDrag.place(row, y, 30)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2, false", "2, 3, false", "2, 1, true", "2, 4, true", "2, 0, true",
        "1 2 3, 1, false", "1 2 3, 2, false", "1 2 3, 4, false", "1 2 3, 0, true", "1 2 3, 5, true",
        "1 3, 1, true", "1 3, 2, true", "1 3, 4, true"
    })
    void rowsThatStandThereAlreadyAreNotMoved(String rows, int before, boolean moves) {
        Set<Integer> places = Arrays.stream(rows.split(" ")).map(Integer::valueOf).collect(Collectors.toSet());

        assertThat(RowDrag.moves(places, before)).isEqualTo(moves);
    }
}
