package io.slipway.bench;

import io.slipway.bench.gates.GateLine;
import io.slipway.preset.Preset;
import io.slipway.preset.PresetDetails;
import io.slipway.preset.folder.FolderChoice;
import io.slipway.preset.folder.PresetFolder;
import io.slipway.preset.folder.PresetListing;
import io.slipway.preset.folder.PresetQuery;
import io.slipway.preset.store.PresetStore;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * How long it takes to list 1,000 presets in 20 folders the first time and again, and one step of a search, beside the
 * time that reading the bytes of the same files takes. On a machine that others use, the time that the processor spent
 * tells what a quiet one would show, so that is what the gates are for.
 */
public final class PresetBenchmark {
    private static final int PRESETS = 1_000;
    private static final int FOLDERS = 20;
    private static final int ROUNDS = 21;
    private static final double LIST_GATE = 300;
    private static final double SEARCH_GATE = 16;

    private final ThreadMXBean processor = ManagementFactory.getThreadMXBean();
    private final Path folder;
    private double baseline;
    private boolean met = true;

    private PresetBenchmark(Path folder) {
        this.folder = folder;
    }

    private interface Work {
        Object done() throws Exception;
    }

    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("preset-benchmark");
        try {
            new PresetBenchmark(home.resolve("presets")).measure();
        } finally {
            try (Stream<Path> left = Files.walk(home)) {
                left.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            }
        }
    }

    private void measure() throws Exception {
        fill();
        List<Path> files = files();
        System.out.printf(Locale.ROOT, "%,d presets in %d folders; n = %d, times in ms, gates: list <= %.0f, search <= %.0f%n",
                PRESETS, FOLDERS, ROUNDS, LIST_GATE, SEARCH_GATE);
        System.out.printf("%-32s %8s %8s %9s %8s %8s %8s%n", "", "first", "med", "cpu first", "cpu med", "cpu max", "ratio");
        report("read the bytes, the baseline", times(() -> bytes(files)), Double.MAX_VALUE);
        report("list, nothing known", times(() -> fresh().list()), LIST_GATE);
        PresetFolder known = fresh();
        known.list();
        report("list again", times(known::list), LIST_GATE);
        PresetListing listing = known.list();
        report("search: a common word", times(() -> listing.matching(PresetQuery.of("report"))), SEARCH_GATE);
        report("search: three words", times(() -> listing.matching(PresetQuery.of("team report 77"))), SEARCH_GATE);
        report("search: no match", times(() -> listing.matching(PresetQuery.of("nothing-holds-this"))), SEARCH_GATE);
        System.out.println(met ? "gates met" : "GATE MISSED");
    }

    private PresetFolder fresh() {
        return new PresetFolder(FolderChoice.standard(folder), InstantSource.system());
    }

    private void fill() throws IOException {
        AtomicInteger ids = new AtomicInteger();
        PresetStore store = new PresetStore(folder, () -> "id-" + ids.incrementAndGet());
        for (int i = 0; i < PRESETS; i++) {
            List<EnvVar> variables = new ArrayList<>();
            for (int variable = 0; variable < 20; variable++) {
                variables.add(EnvVar.plain("VARIABLE_" + variable, "value " + i));
            }
            Preset preset = store.fresh("Report " + i, RunSpec.EMPTY
                            .at(Target.of("project-" + i % 7, "report-" + i % 50))
                            .withEnvironment(variables))
                    .with(new PresetDetails(List.of("eu", "nightly"), "Ask the data team before it is launched.", List.of()));
            store.create(preset, "team-" + i % FOLDERS);
        }
        // As files that have lain there for a while, which is what they do.
        for (Path file : files()) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(3600)));
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static long bytes(List<Path> files) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.readAllBytes(file).length;
        }
        return bytes;
    }

    /** What each round took on the clock and of the processor. */
    private record Times(double[] clock, double[] busy) {}

    private Times times(Work work) throws Exception {
        Times times = new Times(new double[ROUNDS], new double[ROUNDS]);
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long busy = processor.getCurrentThreadCpuTime();
            Object done = work.done();
            times.busy[round] = (processor.getCurrentThreadCpuTime() - busy) / 1e6;
            times.clock[round] = (System.nanoTime() - start) / 1e6;
            if (done == null) {
                throw new IllegalStateException();
            }
        }
        return times;
    }

    private void report(String name, Times times, double gate) {
        double median = median(times.busy);
        double worst = Arrays.stream(times.busy).max().orElse(0);
        baseline = gate == Double.MAX_VALUE ? median : baseline;
        boolean held = worst <= gate;
        met &= held;
        if (gate != Double.MAX_VALUE) {
            GateLine.print("1,000 presets, " + name + ", processor, ms", gate, times.busy);
        }
        System.out.printf(Locale.ROOT, "%-32s %8.2f %8.2f %9.2f %8.2f %8.2f %8.2f  %s%n",
                name, times.clock[0], median(times.clock), times.busy[0], median, worst, median / baseline,
                gate == Double.MAX_VALUE ? "" : held ? "met" : "MISSED");
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
