package io.slipway.ui.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.launch.overlap.ActiveRun;
import io.slipway.launch.overlap.ActiveRuns;
import io.slipway.northflank.Run;
import io.slipway.sandbox.MovingClock;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The runs are read anew while their list is open: what an operator is about to press stays where it is. */
class OverlapPopupTest {
    private final MovingClock clock = new MovingClock();
    private OverlapPopup popup;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        Stage stage = FxToolkit.registerStage(Stage::new);
        onFx(() -> {
            popup = new OverlapPopup(new Messages(), new Times(new Messages(), clock, ZoneOffset.UTC), aborted -> {});
            StackPane line = new StackPane();
            stage.setScene(new Scene(line, 600, 400));
            stage.show();
            popup.show(read(run("one", "RUNNING"), run("two", "RUNNING"), run("three", "RUNNING")));
            popup.open(line);
        });
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void theSameRunsKeepTheirButtonsAndSayHowLongTheyRun() throws Exception {
        Node second = onFx(() -> focus("two"));
        clock.pass(Duration.ofMinutes(5));
        onFx(() -> popup.show(read(run("one", "RUNNING"), run("two", "RUNNING"), run("three", "RUNNING"))));
        assertThat(onFx(this::focused)).isSameAs(second);
        assertThat(onFx(this::words)).contains("5 min ago").doesNotContain("just now");
    }

    @Test
    void theFocusStaysWithARunThatMoves() throws Exception {
        onFx(() -> focus("two"));
        onFx(() -> popup.show(read(run("new", "PENDING"), run("newer", "PENDING"), run("two", "STARTING"))));
        assertThat(onFx(() -> focused().getAccessibleText())).contains("two");
        assertThat(onFx(this::words)).doesNotContain("one", "three");
    }

    @Test
    void theFocusGoesToTheFirstWhenItsRunHasEnded() throws Exception {
        onFx(() -> focus("two"));
        onFx(() -> popup.show(read(run("one", "RUNNING"), run("three", "RUNNING"))));
        assertThat(onFx(() -> focused().getAccessibleText())).contains("one");
        onFx(() -> popup.show(read()));
        assertThat(onFx(() -> focused().getId())).isEqualTo("overlap-close");
    }

    private OverlapState read(Run... runs) {
        return new OverlapState.Read(
                new ActiveRuns(Stream.of(runs).map(run -> new ActiveRun(run, false)).toList()), clock.instant());
    }

    private static Run run(String id, String status) {
        Instant start = new MovingClock().instant();
        return new Run(id, "", status, false, Optional.of(start), Optional.empty());
    }

    private static void onFx(Runnable work) throws Exception {
        onFx(() -> {
            work.run();
            return null;
        });
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }

    private Node focus(String id) {
        Node button = list().lookupAll(".button").stream()
                .filter(node -> String.valueOf(node.getAccessibleText()).contains(id))
                .findFirst()
                .orElseThrow();
        button.requestFocus();
        return button;
    }

    private static Node list() {
        return Window.getWindows().stream()
                .flatMap(window -> Stream.ofNullable(window.getScene().getRoot().lookup("#overlap-list")))
                .findFirst()
                .orElseThrow();
    }

    private Node focused() {
        return list().getScene().getFocusOwner();
    }

    private List<String> words() {
        return list().lookupAll(".label").stream().map(node -> ((Labeled) node).getText()).toList();
    }
}
