package io.slipway.ui.presets;

import io.slipway.bench.gates.GateLine;
import io.slipway.preset.Preset;
import io.slipway.preset.PresetCodec;
import io.slipway.preset.PresetDetails;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

/**
 * How long the pane takes to show 1,000 presets that were never read, and to follow a search key by key, styles and
 * layout included; beside it the time that an empty folder takes.
 */
public final class PaneBenchmark {
    private static final int PRESETS = 1_000;
    private static final int FOLDERS = 20;
    private static final int ROUNDS = 11;
    private static final String SEARCH = "nightly 9 default";

    private PaneBenchmark() {
    }

    /** Prints one line for each step. */
    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("pane-benchmark");
        try {
            fill(home.resolve("full/presets"));
            Files.createDirectories(home.resolve("empty"));
            CountDownLatch started = new CountDownLatch(1);
            Platform.startup(started::countDown);
            started.await();
            CountDownLatch done = new CountDownLatch(1);
            Platform.runLater(() -> {
                measure(home);
                done.countDown();
            });
            done.await();
            Platform.exit();
        } finally {
            try (Stream<Path> left = Files.walk(home)) {
                left.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            }
        }
    }

    private static void fill(Path folder) throws IOException {
        for (int i = 0; i < PRESETS; i++) {
            RunSpec spec = RunSpec.EMPTY.at(Target.of("default-project", "example-job"))
                    .withEnvironment(List.of(EnvVar.plain("LOG_LEVEL", "debug"), EnvVar.plain("NUMBER", "" + i)));
            Preset preset = Preset.of("id-" + i, "Nightly report " + i, spec)
                    .with(new PresetDetails(List.of("eu"), "Runs at night.", List.of()));
            Path file = folder.resolve("team-" + i % FOLDERS).resolve("preset-" + i + ".json");
            Files.createDirectories(folder.resolve("team-" + i % FOLDERS));
            Files.write(file, PresetCodec.write(preset));
        }
    }

    private static void measure(Path home) {
        System.out.printf("%-34s %8s %8s %8s  n, times in ms%n", "", "first", "median", "max");
        double[] shown = new double[ROUNDS];
        double[] empty = new double[ROUNDS];
        double[] keys = new double[ROUNDS * SEARCH.length()];
        for (int round = 0; round < ROUNDS; round++) {
            empty[round] = open(home.resolve("empty"), new double[0], 0);
            shown[round] = open(home.resolve("full"), keys, round * SEARCH.length());
        }
        report("an empty folder, the baseline", empty);
        report("1,000 presets, gate 300", shown);
        report("a key of a search, gate 16", keys);
        GateLine.print("pane of 1,000 presets shown, ms", 300, shown);
        GateLine.print("pane of 1,000 presets, a key of a search, ms", 16, keys);
    }

    private static double open(Path home, double[] keys, int from) {
        PresetDesk desk = new PresetDesk(home);
        Parent pane = desk.pane();
        Stage stage = new Stage();
        stage.setScene(new Scene(pane, 240, 800));
        stage.show();
        double time = time(pane, desk.files::reload);
        TextField search = (TextField) pane.lookup("#presets-search");
        for (int i = 0; i < SEARCH.length() && keys.length > 0; i++) {
            String typed = SEARCH.substring(0, i + 1);
            keys[from + i] = time(pane, () -> search.setText(typed));
        }
        stage.close();
        return time;
    }

    private static double time(Parent pane, Runnable step) {
        long start = System.nanoTime();
        step.run();
        pane.applyCss();
        pane.layout();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void report(String name, double[] times) {
        double first = times[0];
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        System.out.printf(Locale.ROOT, "%-34s %8.2f %8.2f %8.2f  %d%n",
                name, first, sorted[sorted.length / 2], sorted[sorted.length - 1], sorted.length);
    }
}
