package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.sandbox.SandboxOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
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
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomWalkTest {
    private static final int ACTIONS = 250;
    private static final double SHADOW = 8;

    /** What can always be done, by the ids of its items: pastes, text, tabs, presets, import, launch, palette, look. */
    private static final List<String> WORK = List.of(
            "menu-paste", "menu-paste-env", "menu-find", "menu-add-variable", "menu-add-file", "variables-text",
            "variables-filter", "new-draft", "duplicate-draft", "close-draft", "save-preset", "save-preset-as",
            "import-launch", "review-and-launch", "menu-palette", "settings-menu", "shortcuts", "connections", "vault",
            "placeholders", "theme-dark", "theme-light", "theme-system", "zoom-in", "refresh", "show-request", "show-history",
            "show-presets", "welcome-menu");
    /** What needs something done before it: a step, a row that is chosen, a second draft, a launch that is chosen. */
    private static final List<String> THEN = List.of(
            "menu-undo", "menu-redo", "menu-cut", "menu-copy", "variables-enable", "variables-secret", "variables-duplicate",
            "variables-up", "variables-down", "variables-problems", "variables-overrides", "variables-sort", "reopen-draft",
            "drafts-next", "drafts-move-left", "presets-open", "launch-again", "reopen-launch");

    private final Set<String> chosen = new TreeSet<>();

    /** Eight walks make 2,000 actions; a walk that fails tells its number and its last actions. */
    @ParameterizedTest
    @Timeout(400)
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theWindowAgreesWithTheDraftAfterEachAction(long seed, @TempDir Path home) throws Exception {
        try (ErrorsSeen errors = new ErrorsSeen();
                WindowFixture fixture =
                        WindowFixture.open(home, SandboxOptions.in(home.resolve("sandbox"))).ready()) {
            fixture.launch();
            Walker walker = new Walker(fixture, seed);
            Agreement agreement = new Agreement(fixture);
            for (int i = 0; i < ACTIONS; i++) {
                walker.act();
                agreement.check(walker::trail);
                assertThat(errors.seen()).as(walker.trail()).isEmpty();
                assertThat(WindowFixture.onFx(RandomWalkTest::beyondTheScreen)).as(walker.trail()).isEmpty();
            }
            walker.end();
            chosen.addAll(walker.chosen());
            assertThat(errors.seen()).as(walker.trail()).isEmpty();
        }
    }

    /** The walks together leave no part of the window out. */
    @AfterAll
    void everyKindOfWorkWasDone() {
        assertThat(chosen).containsAll(WORK);
        assertThat(THEN).filteredOn(work -> !chosen.contains(work)).as("hardly anything").hasSizeLessThan(THEN.size() / 3);
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
