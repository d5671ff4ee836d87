package io.slipway.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.testing.Patience;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DeferredPartsTest {
    private final DeferredParts later = new DeferredParts();
    private final List<String> made = new ArrayList<>();
    private final VBox root = new VBox();
    private Stage stage;
    /** How often the root was laid out, as it is once for each picture of something new. */
    private int pictures;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        stage.setScene(new Scene(root, 200, 200));
        stage.getScene().addPostLayoutPulseListener(() -> pictures++);
        stage.show();
    }

    @AfterEach
    void close() throws Exception {
        onFx(later::close);
    }

    private static void onFx(Runnable work) throws Exception {
        WaitForAsyncUtils.asyncFx(work).get(Patience.SECONDS, TimeUnit.SECONDS);
    }

    private Parent part(String name) {
        return later.part(() -> {
            made.add(name + " after " + pictures);
            return new Label(name);
        });
    }

    private void awaitWhole() throws Exception {
        CompletableFuture<Boolean> whole = new CompletableFuture<>();
        onFx(() -> later.whenWhole(() -> whole.complete(true)));
        whole.get(Patience.SECONDS, TimeUnit.SECONDS);
    }

    @Test
    void noPartIsMadeBeforeThePictureAndOneInEachFrame() throws Exception {
        onFx(() -> {
            pictures = 0;
            root.getChildren().setAll(part("a"), part("b"), part("c"));
            assertThat(made).isEmpty();
            later.begin(stage);
        });
        awaitWhole();
        assertThat(made).hasSize(3).doesNotHaveDuplicates().noneMatch(name -> name.endsWith("after 0"));
        assertThat(made.stream().map(name -> name.substring(1)).distinct()).hasSize(3);
        assertThat(root.lookupAll(".label")).hasSize(3);
    }

    @Test
    void whatAStepBringsAlongComesRightAfterIt() throws Exception {
        onFx(() -> {
            later.step(() -> {
                made.add("a");
                later.step(() -> made.add("a.1"));
                later.step(() -> made.add("a.2"));
            });
            later.step(() -> made.add("b"));
            later.begin(stage);
        });
        awaitWhole();
        assertThat(made).containsExactly("a", "a.1", "a.2", "b");
    }

    @Test
    void aKeyFindsAllPartsMade() throws Exception {
        onFx(() -> {
            root.addEventHandler(KeyEvent.KEY_PRESSED, pressed -> made.add("key"));
            root.setFocusTraversable(true);
            root.requestFocus();
            later.begin(stage);
            // A key is pressed before there is any frame.
            later.step(() -> made.add("a"));
            later.step(() -> made.add("b"));
            KeyEvent key = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.A, false, false, false, false);
            KeyEvent.fireEvent(stage, key);
            assertThat(made).containsExactly("a", "b");
        });
    }

    @Test
    void whatWaitsForAllIsDoneOnceAndAfterThem() throws Exception {
        onFx(() -> {
            later.step(() -> made.add("a"));
            later.whenWhole(() -> made.add("whole"));
            later.begin(stage);
            later.all();
            later.all();
            later.whenWhole(() -> made.add("now"));
        });
        assertThat(made).containsExactly("a", "whole", "now");
    }

    @Test
    void whatFailsStopsNoOtherAndIsTold() throws Exception {
        List<String> told = new ArrayList<>();
        onFx(() -> {
            Thread here = Thread.currentThread();
            Thread.UncaughtExceptionHandler before = here.getUncaughtExceptionHandler();
            here.setUncaughtExceptionHandler((thread, failure) -> told.add(failure.getMessage() + " after " + made));
            later.begin(stage);
            later.step(() -> fail("a"));
            later.step(() -> made.add("b"));
            later.whenWhole(() -> fail("c"));
            later.whenWhole(() -> made.add("d"));
            later.all();
            here.setUncaughtExceptionHandler(before);
        });
        assertThat(made).containsExactly("b", "d");
        assertThat(told).containsExactly("a after [b, d]", "c after [b, d]");
    }

    @Test
    void aFailureInAFrameIsToldAndTheNextFramesGoOn() throws Exception {
        CompletableFuture<String> told = new CompletableFuture<>();
        CompletableFuture<Thread.UncaughtExceptionHandler> before = new CompletableFuture<>();
        onFx(() -> {
            before.complete(Thread.currentThread().getUncaughtExceptionHandler());
            Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> told.complete(failure.getMessage()));
            later.step(() -> fail("a"));
            later.step(() -> made.add("b"));
            later.begin(stage);
        });
        awaitWhole();
        onFx(() -> Thread.currentThread().setUncaughtExceptionHandler(before.join()));
        assertThat(told.get(Patience.SECONDS, TimeUnit.SECONDS)).isEqualTo("a");
        assertThat(made).containsExactly("b");
    }

    private static void fail(String what) {
        throw new IllegalStateException(what);
    }

    @Test
    void aPlaceIsShownWhileItsPartIs() throws Exception {
        Label hidden = new Label();
        onFx(() -> {
            Parent place = DeferredParts.atOnce().part(() -> hidden);
            hidden.setVisible(false);
            hidden.setManaged(false);
            assertThat(place.isVisible()).isFalse();
            assertThat(place.isManaged()).isFalse();
        });
    }
}
