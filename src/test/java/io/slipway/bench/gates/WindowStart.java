package io.slipway.bench.gates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The start of the window until it shows content, beside a bare window on plain modular jars: time on the clock, of the
 * processor until then, and the memory a moment later.
 */
record WindowStart(Place place) implements Row {
    private static final int SETTLED_MS = 1500;
    private static final long PATIENCE_SECONDS = 120;

    /** What one start took: ms until content, ms of the processor until then, MiB of memory that is its own. */
    private record Start(double paint, double processor, double memory) {}

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Measured> measure(int rounds) throws Exception {
        Screen screen = Screen.open();
        Program floor = floor();
        Program ours = new Program(
                List.of(place.program().toString()),
                Map.of("SLIPWAY_HOME", place.work().resolve("window-home").toString()));
        // The first start makes its files and shows the page for newcomers as every later one does.
        start(ours, screen);
        start(floor, screen);
        double[][] all = new double[6][rounds];
        for (int round = 0; round < rounds; round++) {
            Start mine = start(ours, screen);
            Start other = start(floor, screen);
            all[0][round] = mine.paint();
            all[1][round] = other.paint();
            all[2][round] = mine.processor();
            all[3][round] = other.processor();
            all[4][round] = mine.memory();
            all[5][round] = other.memory();
        }
        return List.of(
                Measured.beside("window until content x floor, ms", Figures.of(all[0]), Figures.of(all[1]), 0.70),
                Measured.beside("window until content x floor, processor, ms", Figures.of(all[2]), Figures.of(all[3]), 0.65),
                Measured.beside("window, memory (pss) x floor, MiB", Figures.of(all[4]), Figures.of(all[5]), 0.85));
    }

    private Start start(Program program, Screen screen) throws Exception {
        screen.awaitEmpty();
        Path log = place.log("window");
        long begun = System.nanoTime();
        Process started = program.start(log);
        try {
            while (!screen.showsContent()) {
                if (!started.isAlive() || System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS)) {
                    throw new IllegalStateException("No window: " + Files.readString(log));
                }
                Thread.sleep(5);
            }
            double paint = (System.nanoTime() - begun) / 1e6;
            double processor = Program.processor(started.pid());
            Thread.sleep(SETTLED_MS);
            return new Start(paint, processor, memory(started.pid()));
        } finally {
            started.destroy();
            if (!started.waitFor(20, TimeUnit.SECONDS)) {
                started.destroyForcibly().waitFor();
            }
        }
    }

    private static double memory(long process) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/smaps_rollup"))) {
            return Program.kilobytes(lines, "Pss:") / 1024;
        }
    }

    /** Compiled and packed from its few lines, with nothing done for its start. */
    private Program floor() throws Exception {
        String javafx = Place.onClassPath("javafx-");
        Path classes = place.work().resolve("floor");
        Path sources = place.benchmark("floor");
        List<String> compile = new ArrayList<>(List.of(
                Place.java("javac"), "-d", classes.toString(), "--module-path", javafx,
                sources.resolve("module-info.java").toString(), sources.resolve("floor/Floor.java").toString()));
        new Program(compile, Map.of()).run(place.log("floor"));
        Files.copy(sources.resolve("floor/floor.fxml"), classes.resolve("floor/floor.fxml"));
        Path jar = place.work().resolve("floor.jar");
        new Program(List.of(Place.java("jar"), "--create", "--file", jar.toString(), "-C", classes.toString(), "."), Map.of())
                .run(place.log("floor"));
        return new Program(
                List.of(Place.java("java"), "--module-path", javafx + ":" + jar, "--enable-native-access=javafx.graphics",
                        "-m", "floor/floor.Floor"),
                Map.of());
    }
}
