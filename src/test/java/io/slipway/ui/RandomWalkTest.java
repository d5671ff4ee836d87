package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.sandbox.SandboxOptions;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is done in the window, in whatever order: what it shows agrees with the draft, nothing goes wrong unseen, and
 * nothing opens beyond the edge of the screen.
 *
 * <p>The platform without a screen copies pictures into one of 1000 x 1000, and fails in {@code HeadlessWindow.blit} where a
 * row of a picture lies below it. That is not for a window of ours: none stands there, as is seen after each action. The
 * toolkit moves the content of a menu or a tooltip onto the screen and lets the shadow around it stand out; and it paints
 * on a thread of its own, which may copy the picture of the former size to where a popup is by then.
 */
class RandomWalkTest {
    private static final int ACTIONS = 250;
    private static final double SHADOW = 8;

    @TempDir
    Path home;

    /** Eight walks make 2,000 actions; a walk that fails tells its number and its last actions. */
    @ParameterizedTest
    @Timeout(400)
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theWindowAgreesWithTheDraftAfterEachAction(long seed) throws Exception {
        try (ErrorsSeen errors = new ErrorsSeen();
                WindowFixture fixture =
                        WindowFixture.open(home, SandboxOptions.in(home.resolve("sandbox"))).ready()) {
            Walker walker = new Walker(fixture, seed);
            Agreement agreement = new Agreement(fixture);
            for (int i = 0; i < ACTIONS; i++) {
                walker.act();
                agreement.check(walker::trail);
                assertThat(errors.seen()).as(walker.trail()).isEmpty();
                assertThat(WindowFixture.onFx(RandomWalkTest::beyondTheScreen)).as(walker.trail()).isEmpty();
            }
            walker.end();
            assertThat(errors.seen()).as(walker.trail()).isEmpty();
        }
    }

    private static List<String> beyondTheScreen() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Rectangle2D place = new Rectangle2D(screen.getMinX() - SHADOW, screen.getMinY() - SHADOW,
                screen.getWidth() + 2 * SHADOW, screen.getHeight() + 2 * SHADOW);
        return Window.getWindows().stream()
                .filter(window -> window.isShowing()
                        && !place.contains(window.getX(), window.getY(), window.getWidth(), window.getHeight()))
                .map(window -> window.getClass().getSimpleName() + " at " + window.getX() + ", " + window.getY()
                        + " of " + window.getWidth() + " x " + window.getHeight())
                .toList();
    }
}
