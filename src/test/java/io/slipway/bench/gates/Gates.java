package io.slipway.bench.gates;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Measures every gate and prints a table of them. */
public final class Gates {
    private static final int USUAL_ROUNDS = 7;

    private Gates() {
    }

    /** The options stand in {@code BENCH_OPTIONS}: a number of rounds, and the names of rows; none of these means all. */
    public static void main(String[] args) throws Exception {
        List<String> options = Arrays.stream(System.getenv().getOrDefault("BENCH_OPTIONS", "").split("\\s+"))
                .filter(option -> !option.isEmpty())
                .toList();
        int rounds = options.stream().filter(it -> it.matches("\\d+")).mapToInt(Integer::parseInt).findFirst()
                .orElse(USUAL_ROUNDS);
        List<String> picked = options.stream().filter(it -> !it.matches("\\d+")).toList();
        Place place = new Place(Path.of("").toAbsolutePath(), Files.createTempDirectory("slipway-bench"));
        List<Row> rows = rows(place);
        if (!rows.stream().map(Row::name).toList().containsAll(picked)) {
            System.out.println("Rows: " + String.join(" ", rows.stream().map(Row::name).toList()));
            end(2);
            return;
        }
        boolean met = measured(rows, picked, rounds);
        try (Stream<Path> left = Files.walk(place.work())) {
            left.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
        end(met ? 0 : 1);
    }

    /** Maven takes any other code than 0 for a fault of its own, so whoever wants it names a file in {@code BENCH_EXIT}. */
    private static void end(int code) throws IOException {
        String file = System.getenv("BENCH_EXIT");
        if (file != null) {
            Files.writeString(Path.of(file), String.valueOf(code));
        }
        System.exit(file == null ? code : 0);
    }

    private static List<Row> rows(Place place) {
        return List.of(
                new WindowStart(place),
                new OneLaunch(place),
                new ManyLaunches(place),
                new OwnBenchmark(place, "keystroke", "io.slipway.ui.compose.KeystrokeBenchmark", List.of()),
                new OwnBenchmark(place, "history", "io.slipway.bench.HistoryBenchmark", List.of()),
                new OwnBenchmark(place, "logs", "io.slipway.ui.follow.FollowBenchmark", List.of()),
                new OwnBenchmark(place, "presets", "io.slipway.bench.PresetBenchmark", List.of()),
                new OwnBenchmark(place, "pane", "io.slipway.ui.presets.PaneBenchmark", List.of()),
                new ImageSize(place));
    }

    private static boolean measured(List<Row> rows, List<String> picked, int rounds) {
        System.out.printf(Locale.ROOT, "%s UTC, %d processors, load %.1f, Java %s, %s%n", LocalDateTime.now(ZoneOffset.UTC).withNano(0),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.version(), System.getProperty("os.name") + " " + System.getProperty("os.version"));
        System.out.println("The other is the floor, the vendor's command line or its JS client; ratios are of rounds in turns.");
        System.out.println(Measured.HEAD);
        boolean met = true;
        for (Row row : rows) {
            if (picked.isEmpty() || picked.contains(row.name())) {
                met &= measured(row, rounds);
            }
        }
        System.out.println("Not measured: Milkman (it comes from no package registry), any GPU.");
        return met;
    }

    private static boolean measured(Row row, int rounds) {
        try {
            List<Measured> lines = row.measure(rounds);
            lines.forEach(System.out::println);
            return lines.stream().allMatch(Measured::isMet);
        } catch (Row.CannotMeasure missing) {
            System.out.println(row.name() + ": not measured, " + missing.getMessage());
            return true;
        } catch (Exception failed) {
            System.out.println(row.name() + ": FAILED, " + failed);
            return false;
        }
    }
}
