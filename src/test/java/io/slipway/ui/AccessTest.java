package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.run.RunSpec;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.text.Messages;
import io.slipway.ui.tour.Access;
import io.slipway.ui.tour.Tree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Every screen can be used without a mouse and without seeing it. */
class AccessTest {
    /** No screen has so many. */
    private static final int MOST_STOPS = 90;

    @TempDir
    Path home;

    private final Map<String, String> missing = new TreeMap<>();

    @Test
    void everyControlSaysWhatItIsAndWhatIsWrong() throws Exception {
        Tour.prepare(home);
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            Tour tour = new Tour(fixture, Tour.Stop.onFx((name, scene) ->
                    Access.missingIn(scene).forEach(text -> missing.putIfAbsent(text, name))));
            Detour detour = new Detour(fixture, tour);
            tour.aLaunch();
            tour.dialogs();
            detour.problems();
            detour.log();
            new Byways(fixture, tour).all();
            WindowFixture.onFx(() -> fixture.services.draft().restore(RunSpec.EMPTY.at(Tour.JOB)));
            WindowFixture.until(() -> !fixture.launchButton().isDisabled());
            fixture.launch();
            detour.outcome();
            detour.compare();
            detour.welcome();
            detour.placeholder();
        }
        note("access.txt");
        assertThat(missing).isEmpty();
    }

    /** The launch whose outcome nobody knows, and the first start. */
    @Test
    void soDoesWhatIsSeldomSeen() throws Exception {
        SandboxOptions lost = SandboxOptions.in(home.resolve("sandbox")).withFaults("drop-after,POST /**/runs,nth=1");
        Tour.Stop look = Tour.Stop.onFx((name, scene) ->
                Access.missingIn(scene).forEach(text -> missing.putIfAbsent(text, name)));
        try (WindowFixture fixture = WindowFixture.openFresh(new Messages(), home, lost)) {
            Tour tour = new Tour(fixture, look);
            WindowFixture.until(() -> fixture.shows("#welcome"));
            tour.at("first start", fixture.stage.getScene());
            WindowFixture.onFx(() -> fixture.<ButtonBase>find("#welcome-empty").fire());
            fixture.ready();
            new Detour(fixture, tour).unknown();
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void theTabKeyReachesEveryControlAndComesAround() throws Exception {
        Tour.prepare(home);
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            Tour tour = new Tour(fixture, (name, scene) -> walk(fixture, name, scene));
            tour.size(1440, 900);
            tour.tabs("empty");
            tour.launch();
            tour.review();
            tour.dialogs();
        }
        note("walk.txt");
        assertThat(missing).isEmpty();
    }

    private void note(String file) throws Exception {
        Files.write(Files.createDirectories(ScreenshotTest.SHOTS).resolve(file),
                missing.entrySet().stream().map(one -> one.getValue() + " " + one.getKey()).toList());
    }

    private void walk(WindowFixture fixture, String name, Scene scene) throws Exception {
        Set<Node> met = new LinkedHashSet<>();
        List<Node> stops = WindowFixture.onFx(() -> new ArrayList<>(Access.stops(scene)));
        for (int i = 0; i < MOST_STOPS; i++) {
            fixture.robot.push(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents(1);
            Node owner = WindowFixture.onFx(scene::getFocusOwner);
            if (owner != null && !met.add(owner) && owner == met.iterator().next()) {
                break;
            }
            if (i == MOST_STOPS - 1) {
                missing.put("never comes around, last at " + (owner == null ? "" : Tree.path(owner)), name);
            }
        }
        WindowFixture.onFx(() -> stops.stream()
                .filter(stop -> !isChosenByArrows(stop))
                .filter(stop -> !met.contains(stop) && Tree.around(stop).noneMatch(met::contains))
                .filter(stop -> stop.getScene() == scene && stop.isFocusTraversable() && !stop.isDisabled())
                .forEach(stop -> missing.putIfAbsent("not reached: " + Tree.path(stop), name)));
    }

    /** Of a group only the chosen one is a stop; the arrow keys go to the others. */
    private static boolean isChosenByArrows(Node stop) {
        return stop instanceof Toggle toggle
                && toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getSelectedToggle() != null
                && !toggle.isSelected();
    }
}
