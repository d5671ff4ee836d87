package io.slipway.bench;

import io.slipway.bench.gates.GateLine;
import io.slipway.history.History;
import io.slipway.history.LaunchFilter;
import io.slipway.history.LaunchRecord;
import io.slipway.history.ManyLaunches;
import io.slipway.history.SqliteHistory;
import io.slipway.history.Standing;
import io.slipway.run.Target;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How long pages and searches of 100,000 launches take, cold (a history opened anew, its file in the system's cache) and
 * warm, beside the round trip of a statement that reads nothing. On a machine that others use, the time that the processor
 * spent tells what a quiet one would show.
 */
public final class HistoryBenchmark {
    private static final int LAUNCHES = 100_000;
    private static final int ROUNDS = 101;
    private static final int PAGE = 200;
    private static final double GATE = 50;
    private static final double GATE_MIB = 20;

    private final ThreadMXBean processor = ManagementFactory.getThreadMXBean();
    private final Path file;
    private double[] busy = new double[0];
    private boolean met = true;

    private HistoryBenchmark(Path file) {
        this.file = file;
    }

    private interface Question {
        Object ask(History history) throws Exception;
    }

    private record Case(String name, Question question) {}

    public static void main(String[] args) throws Exception {
        Path home = Files.createTempDirectory("history-benchmark");
        try {
            new HistoryBenchmark(home.resolve("history.db")).measure();
        } finally {
            try (Stream<Path> left = Files.walk(home)) {
                left.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
            }
        }
    }

    private void measure() throws Exception {
        ManyLaunches.fill(file, LAUNCHES);
        System.out.printf(Locale.ROOT, "%,d launches in %.0f MiB; n = %d, times in ms, gate: p99 <= %.0f%n",
                LAUNCHES, Files.size(file) / 1048576.0, ROUNDS, GATE);
        System.out.printf("%-32s %8s %8s %8s %8s %8s %8s %8s %8s%n",
                "", "cold med", "p99", "max", "warm med", "p99", "max", "cpu med", "p99");
        baseline();
        double before = heap();
        for (Case asked : cases()) {
            report(asked.name(), cold(asked), warm(asked), GATE);
        }
        memory(before);
        System.out.println(met ? "gate met" : "GATE MISSED");
    }

    private List<Case> cases() throws Exception {
        List<Case> cases = new ArrayList<>();
        List<LaunchRecord> first;
        Target job;
        try (History history = new SqliteHistory(file)) {
            first = history.page(LaunchFilter.ALL, Optional.empty(), PAGE);
            job = history.jobs().getFirst();
        }
        LaunchFilter all = LaunchFilter.ALL;
        var start = first.getFirst().preparedAt().minus(Duration.ofDays(7));
        cases.add(new Case("first page", history -> history.page(all, Optional.empty(), PAGE)));
        cases.add(new Case("next page", history -> history.page(all, Optional.of(first.getLast()), PAGE)));
        cases.add(search("search: common word", LaunchFilter.words("report")));
        cases.add(search("search: rare word", LaunchFilter.words(ManyLaunches.RARE)));
        cases.add(search("search: run id", LaunchFilter.words(first.get(77).runId())));
        cases.add(search("search: two words", LaunchFilter.words("report zzz")));
        cases.add(search("search: no match", LaunchFilter.words("nothing-holds-this")));
        cases.add(search("job", new LaunchFilter("", Optional.of(job), Set.of(), Optional.empty(), Optional.empty(), Optional.empty())));
        cases.add(search("failed", new LaunchFilter("", Optional.empty(), Set.of(Standing.FAILED), Optional.empty(), Optional.empty(), Optional.empty())));
        cases.add(search("no run (none)", new LaunchFilter("", Optional.empty(), Set.of(Standing.NO_RUN), Optional.empty(), Optional.empty(), Optional.empty())));
        cases.add(search("preset", new LaunchFilter("", Optional.empty(), Set.of(), Optional.of("Nightly report 3"), Optional.empty(), Optional.empty())));
        cases.add(search("last 7 days", new LaunchFilter("", Optional.empty(), Set.of(), Optional.empty(), Optional.of(start), Optional.empty())));
        cases.add(search("all of them, no match", new LaunchFilter("zzz", Optional.of(job), Set.of(Standing.FAILED), Optional.of("Nightly report 3"), Optional.of(start), Optional.empty())));
        cases.add(new Case("how many hold a word", history -> history.count(LaunchFilter.words("report"))));
        cases.add(new Case("jobs to choose from", History::jobs));
        cases.add(new Case("presets to choose from", History::presets));
        cases.add(new Case("usual duration of a job", history -> history.usual("prod-eu", job)));
        cases.add(new Case("last 30 runs of a job", history -> history.runs("prod-eu", job, 30)));
        return cases;
    }

    private static Case search(String name, LaunchFilter filter) {
        return new Case(name, history -> history.page(filter, Optional.empty(), PAGE));
    }

    private double[] cold(Case asked) throws Exception {
        double[] times = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            try (History history = new SqliteHistory(file)) {
                // Opening is not what is measured; it is asked for something that reads no launch.
                history.find("");
                times[round] = time(history, asked);
            }
        }
        Arrays.sort(times);
        return times;
    }

    private double[] warm(Case asked) throws Exception {
        double[] times = new double[ROUNDS];
        try (History history = new SqliteHistory(file)) {
            time(history, asked);
            busy = new double[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                long start = processor.getCurrentThreadCpuTime();
                times[round] = time(history, asked);
                busy[round] = (processor.getCurrentThreadCpuTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        Arrays.sort(busy);
        return times;
    }

    private static double time(History history, Case asked) throws Exception {
        long start = System.nanoTime();
        Object answer = asked.question().ask(history);
        double time = (System.nanoTime() - start) / 1e6;
        if (answer == null) {
            throw new IllegalStateException(asked.name());
        }
        return time;
    }

    private void baseline() throws Exception {
        double[] times = new double[ROUNDS];
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = database.createStatement()) {
            for (int round = 0; round < ROUNDS; round++) {
                long start = System.nanoTime();
                try (ResultSet row = statement.executeQuery("SELECT 1")) {
                    row.next();
                }
                times[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        busy = times;
        report("SELECT 1, the baseline", times, times, Double.MAX_VALUE);
    }

    private void report(String name, double[] cold, double[] warm, double gate) {
        boolean held = Math.max(cold[ROUNDS * 99 / 100], warm[ROUNDS * 99 / 100]) <= gate;
        met &= held;
        if (gate != Double.MAX_VALUE) {
            GateLine.print("history of 100,000, " + name + ", cold p99, ms", gate, cold[ROUNDS * 99 / 100]);
        }
        System.out.printf(Locale.ROOT, "%-32s %8.2f %8.2f %8.2f %8.2f %8.2f %8.2f %8.2f %8.2f  %s%n",
                name, cold[ROUNDS / 2], cold[ROUNDS * 99 / 100], cold[ROUNDS - 1],
                warm[ROUNDS / 2], warm[ROUNDS * 99 / 100], warm[ROUNDS - 1],
                busy[ROUNDS / 2], busy[ROUNDS * 99 / 100],
                gate == Double.MAX_VALUE ? "" : held ? "met" : "MISSED");
    }

    /** What the first page and a search leave on the heap, and what SQLite takes beside it, as the process shows it. */
    private void memory(double before) throws Exception {
        try (History history = new SqliteHistory(file)) {
            List<LaunchRecord> page = history.page(LaunchFilter.ALL, Optional.empty(), PAGE);
            List<LaunchRecord> found = history.page(LaunchFilter.words("report"), Optional.empty(), PAGE);
            heap();
            double resident = resident();
            for (int round = 0; round < ROUNDS; round++) {
                history.page(LaunchFilter.words("nothing-holds-this"), Optional.empty(), PAGE);
            }
            double growth = heap() - before;
            double beside = resident() - resident;
            boolean held = growth + Math.max(0, beside) <= GATE_MIB;
            met &= held;
            GateLine.print("history of 100,000, memory, MiB", GATE_MIB, growth + Math.max(0, beside));
            System.out.printf(Locale.ROOT,
                    "heap + %.1f MiB with %d launches held, process + %.1f MiB over %d full searches, gate: + <= %.0f  %s%n",
                    growth, page.size() + found.size(), beside, ROUNDS, GATE_MIB, held ? "met" : "MISSED");
        }
    }

    private static double heap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0;
    }

    private static double resident() throws Exception {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum() / 1024.0;
        }
    }
}
