package io.slipway.ui.follow.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.ui.follow.lines.LogScroll.Extent;
import io.slipway.ui.follow.lines.LogScroll.Placed;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The sight stays where the operator put it, and at the end where it follows. */
class LogScrollTest {
    private static final double ROOM = 100;

    /** Lines are 10 high, every seventh is wrapped to more. */
    private final LogScroll scroll = new LogScroll(number -> number % 7 == 0 ? 34 : 10);

    @Property
    void theSightIsFilledWithoutAGapHoweverItMoves(
            @ForAll("moves") List<Double> moves, @ForAll @IntRange(min = 1, max = 200) int lines) {
        LogScroll moved = new LogScroll(number -> number % 7 == 0 ? 34 : 10);
        Extent extent = new Extent(0, lines);
        for (double move : moves) {
            moved.by(move, extent);
            List<Placed> placed = moved.place(extent, ROOM);

            for (int i = 1; i < placed.size(); i++) {
                assertThat(placed.get(i).number()).isEqualTo(placed.get(i - 1).number() + 1);
                assertThat(placed.get(i).y()).isEqualTo(placed.get(i - 1).bottom());
            }
            assertThat(placed.getFirst().y()).isLessThanOrEqualTo(0);
            boolean fills = placed.getLast().bottom() >= ROOM - 1e-6;
            assertThat(fills || placed.size() == lines).isTrue();
        }
    }

    @Test
    void followsTheEndUntilItIsScrolledUp() {
        assertThat(scroll.place(new Extent(0, 1000), ROOM).getLast().number()).isEqualTo(999);
        assertThat(scroll.place(new Extent(500, 2000), ROOM).getLast().number()).isEqualTo(1999);

        scroll.by(-50, new Extent(500, 2000));
        List<Placed> before = scroll.place(new Extent(500, 2000), ROOM);
        assertThat(scroll.followingProperty().get()).isFalse();
        assertThat(scroll.place(new Extent(900, 3000), ROOM)).isEqualTo(before);
    }

    @Test
    void scrollingDownToTheEndFollowsAgain() {
        Extent extent = new Extent(0, 1000);
        scroll.place(extent, ROOM);
        scroll.by(-500, extent);
        scroll.place(extent, ROOM);
        scroll.by(490, extent);
        scroll.place(extent, ROOM);
        assertThat(scroll.followingProperty().get()).isFalse();
        scroll.by(20, extent);
        scroll.place(extent, ROOM);
        assertThat(scroll.followingProperty().get()).isTrue();
    }

    @Test
    void linesThatAreDroppedMoveTheSightOnlyWhenTheyWereInIt() {
        scroll.place(new Extent(0, 1000), ROOM);
        scroll.to(10, new Extent(0, 1000));
        scroll.place(new Extent(0, 1000), ROOM);

        assertThat(scroll.place(new Extent(5, 1100), ROOM).getFirst().number()).isEqualTo(10);
        assertThat(scroll.place(new Extent(40, 1100), ROOM).getFirst()).isEqualTo(new Placed(40, 0, 10));
    }

    @Test
    void revealsALineByMovingAsLittleAsItTakes() {
        Extent extent = new Extent(0, 1000);
        scroll.to(100, extent);
        List<Placed> placed = scroll.place(extent, ROOM);
        scroll.reveal(103, placed, ROOM);
        assertThat(scroll.place(extent, ROOM)).isEqualTo(placed);

        scroll.reveal(placed.getLast().number() + 1, placed, ROOM);
        List<Placed> down = scroll.place(extent, ROOM);
        assertThat(down.getLast().number()).isEqualTo(placed.getLast().number() + 1);
        assertThat(down.getLast().bottom()).isEqualTo(ROOM);

        scroll.reveal(50, down, ROOM);
        assertThat(scroll.place(extent, ROOM).getFirst()).isEqualTo(new Placed(50, 0, 10));
    }

    @Provide
    Arbitrary<List<Double>> moves() {
        return Arbitraries.doubles().between(-2000, 2000).list().ofMinSize(1).ofMaxSize(20);
    }
}
