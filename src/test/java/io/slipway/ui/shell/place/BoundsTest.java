package io.slipway.ui.shell.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A window that was left on a screen that is gone comes back to where it can be reached. */
class BoundsTest {
    private static final String ONE = "0 0 1920 1080";
    private static final String LEFT_TOO = "0 0 1920 1080; -1280 0 1280 1024";
    private static final String TASKBAR_ON_TOP = "0 40 1920 1040";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            as it was                       | 0 0 1920 1080                    | 100 100 1440 900   | 100 100 1440 900
            on the second screen            | 0 0 1920 1080; 1920 0 1280 1024  | 2000 50 1000 700   | 2000 50 1000 700
            that screen is gone             | 0 0 1920 1080                    | 2000 50 1000 700   | 920 50 1000 700
            left of all                     | 0 0 1920 1080                    | -3000 50 1000 700  | 0 50 1000 700
            above, title hidden             | 0 0 1920 1080                    | 100 -20 1000 700   | 100 0 1000 700
            under a bar on top              | 0 40 1920 1040                   | 100 10 1000 700    | 100 40 1000 700
            below, title hidden             | 0 0 1920 1080                    | 100 1060 1000 700  | 100 380 1000 700
            half out, title can be caught   | 0 0 1920 1080                    | 1700 100 1000 700  | 1700 100 1000 700
            too little of the title is left | 0 0 1920 1080                    | 1830 100 1000 700  | 920 100 1000 700
            larger than the screen          | 0 0 1280 800                     | 0 0 1920 1080      | 0 0 1280 800
            across two screens              | 0 0 1920 1080; 1920 0 1920 1080  | 900 100 2000 900   | 900 100 2000 900
            across two, one is gone         | 0 0 1920 1080                    | 900 100 2000 900   | 0 100 1920 900
            a screen on the left            | 0 0 1920 1080; -1280 0 1280 1024 | -1200 10 1000 700  | -1200 10 1000 700
            to the screen it is mostly on   | 0 0 1920 1080; -1280 0 1280 1024 | -900 -60 1000 700  | -1000 0 1000 700
            no screen is known              |                                  | 5 6 7 8            | 5 6 7 8
            """)
    void comesBack(String what, String screens, String window, String expected) {
        assertThat(one(window).reachable(all(screens))).isEqualTo(one(expected));
    }

    @Property
    void canAlwaysBeCaughtAndStaysThere(
            @ForAll @IntRange(min = -9000, max = 9000) int x,
            @ForAll @IntRange(min = -9000, max = 9000) int y,
            @ForAll @IntRange(min = 1, max = 5000) int width,
            @ForAll @IntRange(min = 1, max = 5000) int height) {
        for (String screens : List.of(ONE, LEFT_TOO, TASKBAR_ON_TOP)) {
            Bounds placed = new Bounds(x, y, width, height).reachable(all(screens));

            assertThat(all(screens)).anyMatch(screen -> placed.y() >= screen.y()
                    && placed.y() < screen.y() + screen.height()
                    && placed.x() + placed.width() > screen.x()
                    && placed.x() < screen.x() + screen.width());
            assertThat(placed.reachable(all(screens))).isEqualTo(placed);
        }
    }

    private static List<Bounds> all(String screens) {
        return screens == null
                ? List.of()
                : Arrays.stream(screens.split(";")).map(BoundsTest::one).toList();
    }

    private static Bounds one(String text) {
        double[] edges = Arrays.stream(text.strip().split(" ")).mapToDouble(Double::parseDouble).toArray();
        return new Bounds(edges[0], edges[1], edges[2], edges[3]);
    }
}
