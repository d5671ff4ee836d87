package io.slipway.ui.compose;

import io.slipway.bench.gates.GateLine;
import io.slipway.draft.RunDraft;
import io.slipway.run.Section;
import io.slipway.ui.compose.preview.Copying;
import io.slipway.ui.compose.preview.RequestPreviewController;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;

/**
 * What one keystroke costs until value, problems and preview are up to date: in a small launch, in one of 1,000
 * variables and 100 files of 100 KiB, and in one whose files are ten times as large.
 */
public final class KeystrokeBenchmark {
    private static final int WARM_UP = 400;
    private static final int STROKES = 1000;
    private static final int KIB = 1024;
    /** Half a frame. */
    private static final double GATE = 8;

    private KeystrokeBenchmark() {
    }

    /** Prints one line for each launch. */
    public static void main(String[] args) throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        CountDownLatch done = new CountDownLatch(1);
        Platform.runLater(() -> {
            measureAll();
            done.countDown();
        });
        done.await();
        Platform.exit();
    }

    private static void measureAll() {
        System.out.printf("%-44s %10s %10s %10s%n", "a keystroke in", "p50, ms", "p99, ms", "x small");
        double small = measure("3 variables, 1 file of 1 KiB", 3, 1, KIB, 0);
        measure("1,000 variables, 100 files of 100 KiB", 1000, 100, 100 * KIB, small);
        measure("1,000 variables, 100 files of 1,000 KiB", 1000, 100, 1000 * KIB, small);
    }

    private static double measure(String name, int variables, int files, int size, double small) {
        RunDraft draft = new RunDraft();
        draft.restore(Examples.large(variables, files, size));
        Composing composing = new Composing(draft, Examples.choices());
        RequestPreviewController preview = new RequestPreviewController(new Copying(draft).copies(), composing.views);
        Parent request = composing.views.load(preview);
        Composing.theme(false);
        Stage stage = new Stage();
        stage.setScene(new Scene(new HBox(composing.root, request), 1400, 800));
        stage.show();
        composing.visitAll();
        composing.controller.select(Section.ENVIRONMENT);
        double[] times = strokes(draft, preview);
        stage.close();
        double median = times[STROKES / 2];
        GateLine.print("keystroke in " + name + ", p99, ms", GATE, times[STROKES * 99 / 100]);
        System.out.printf(
                "%-44s %10.2f %10.2f %10.1f%n", name, median, times[STROKES * 99 / 100], small == 0 ? 1 : median / small);
        return median;
    }

    /** One change of a field with everything that hangs on it; the preview is not left to the next pulse. */
    private static double[] strokes(RunDraft draft, RequestPreviewController preview) {
        double[] times = new double[STROKES];
        for (int step = 0; step < WARM_UP + STROKES; step++) {
            long start = System.nanoTime();
            draft.environment().get(1).valueProperty().set("typed " + step);
            preview.showNow();
            if (step >= WARM_UP) {
                times[step - WARM_UP] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times;
    }
}
