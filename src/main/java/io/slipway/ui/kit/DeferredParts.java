package io.slipway.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.event.EventType;
import javafx.scene.Parent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;

/**
 * Makes parts of a window one in each frame, and none before its first picture: to make, style and place all of them at
 * once would hold the picture up. What an operator does meanwhile waits until they are there. What fails stops no other,
 * and is told as whatever nobody catches.
 */
public final class DeferredParts implements AutoCloseable {
    /** The first ones are laid out and painted; while the last of them begins, the picture is there. */
    private static final int FIRST_FRAMES = 4;
    /** So the picture of what was asked for, without its parts, goes before. */
    private static final int NEXT_FRAME = 2;

    /** That the pointer passes over the window is no reason to hurry. */
    private static final List<EventType<? extends InputEvent>> DONE =
            List.of(KeyEvent.KEY_PRESSED, MouseEvent.MOUSE_PRESSED, TouchEvent.TOUCH_PRESSED, DragEvent.DRAG_OVER);

    private final boolean atOnce;
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<Runnable> afterwards = new ArrayList<>();
    private final List<RuntimeException> failed = new ArrayList<>();
    private final AnimationTimer frames;
    private boolean begun;
    private int pause;
    /** Where in the row the next one goes that a step brings along; less than 0 while none is under way. */
    private int brought = -1;

    /** Parts of a window that is yet to be shown. */
    public DeferredParts() {
        this(false);
    }

    private DeferredParts(boolean atOnce) {
        this.atOnce = atOnce;
        this.begun = atOnce;
        this.frames = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pause--;
                if (pause <= 0) {
                    turn();
                }
            }
        };
    }

    /** Parts that are made when they are asked for, where no picture waits for them. */
    public static DeferredParts atOnce() {
        return new DeferredParts(true);
    }

    /** The place of a part, which stays empty until it is the part's turn. */
    public Region part(Supplier<? extends Parent> making) {
        StackPane place = new StackPane();
        step(() -> {
            Parent made = making.get();
            place.visibleProperty().bind(made.visibleProperty());
            place.managedProperty().bind(made.managedProperty());
            place.getChildren().setAll(made);
        });
        return place;
    }

    /** Does something in its turn. What a step brings along comes right after it. */
    public void step(Runnable step) {
        if (atOnce) {
            step.run();
            return;
        }
        if (brought >= 0) {
            waiting.add(brought, step);
            brought++;
            return;
        }
        waiting.add(step);
        if (begun && waiting.size() == 1) {
            begin(NEXT_FRAME);
        }
    }

    /** Does something once all parts are there, which may be now. */
    public void whenWhole(Runnable action) {
        if (isWhole()) {
            action.run();
        } else {
            afterwards.add(action);
        }
    }

    private boolean isWhole() {
        return begun && waiting.isEmpty() && brought < 0 && afterwards.isEmpty();
    }

    /** Counts the frames of this window from now on. */
    public void begin(Window window) {
        begun = true;
        DONE.forEach(done -> window.addEventFilter(done, event -> all()));
        begin(FIRST_FRAMES);
    }

    private void begin(int frame) {
        pause = frame;
        frames.start();
    }

    /** Makes all that is still to be made, since somebody needs it. */
    public void all() {
        while (!waiting.isEmpty()) {
            next();
        }
        finish();
        tell();
    }

    /** What waits for all comes a frame after the last of them, which has its looks and its place then. */
    private void turn() {
        if (waiting.isEmpty()) {
            finish();
        } else {
            next();
        }
        tell();
    }

    private void next() {
        Runnable step = waiting.removeFirst();
        brought = 0;
        attempt(step);
        brought = -1;
    }

    private void attempt(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException failure) {
            failed.add(failure);
        }
    }

    private void finish() {
        frames.stop();
        List<Runnable> actions = List.copyOf(afterwards);
        afterwards.clear();
        actions.forEach(this::attempt);
    }

    /** Only once the others are done: who tells it may wait for an answer. */
    private void tell() {
        List<RuntimeException> failures = List.copyOf(failed);
        failed.clear();
        Thread here = Thread.currentThread();
        failures.forEach(failure -> here.getUncaughtExceptionHandler().uncaughtException(here, failure));
    }

    /** Makes nothing any more. */
    @Override
    public void close() {
        frames.stop();
        waiting.clear();
        afterwards.clear();
    }
}
