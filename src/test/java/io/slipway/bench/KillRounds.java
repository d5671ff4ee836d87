package io.slipway.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.slipway.history.LaunchRecord;
import io.slipway.history.RecordedOutcome;
import io.slipway.history.SqliteHistory;
import io.slipway.launch.Finding;
import io.slipway.launch.LostLaunch;
import io.slipway.launch.LostLaunches;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.client.NorthflankClient;
import io.slipway.northflank.transport.Settings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Launches that are killed: the program runs as a process of its own against a server that keeps what it is sent, and
 * is ended by force at a random moment after its first request. Each round launches a job of its own.
 */
public final class KillRounds implements AutoCloseable {
    /** From the first request to the end of a launch it takes less than this, so that some rounds are not hit at all. */
    private static final int LONGEST_MS = 900;
    private static final int LANES = 2;
    private static final int PATIENCE_SECONDS = 30;

    private final Path home;
    private final Random random;
    private final HttpServer server;
    private final ExecutorService answering = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, List<String>> started = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> met = new ConcurrentHashMap<>();

    /**
     * What is true after the rounds.
     *
     * @param rounds how many launches were begun
     * @param arrived how many of them the server saw
     * @param accepted how many are on record with their run
     * @param open how many are on record as sent or unknown
     * @param found how many of those a later look finds the run of
     * @param wrong what must not be, one sentence each
     */
    public record Outcome(int rounds, int arrived, int accepted, int open, int found, List<String> wrong) {}

    /** Rounds with a record in this folder; the same seed takes the same moments. */
    public KillRounds(Path home, long seed) throws IOException {
        this.home = home;
        this.random = new Random(seed);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(answering);
        server.start();
    }

    /** Lists the runs of a job, or starts one, which is kept before it is answered. */
    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String job = exchange.getRequestURI().getPath().replaceAll(".*/jobs/([^/]+)/runs.*", "$1");
        List<String> runs = started.computeIfAbsent(job, name -> new CopyOnWriteArrayList<>());
        String answer;
        if (exchange.getRequestMethod().equals("POST")) {
            String id = job + "-run-" + (runs.size() + 1);
            runs.add(id);
            answer = "{\"data\":{\"id\":\"" + id + "\",\"runName\":\"" + id + "\"}}";
        } else {
            answer = "{\"data\":{\"runs\":["
                    + runs.stream().map(id -> "{\"id\":\"" + id + "\"}").collect(Collectors.joining(",")) + "]}}";
        }
        CountDownLatch first = met.get(job);
        if (first != null) {
            first.countDown();
        }
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Plays the rounds, two at a time, and looks at what is left. */
    public Outcome play(int rounds) throws Exception {
        List<Callable<Void>> work = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            String job = "round-" + round;
            int moment = random.nextInt(LONGEST_MS);
            met.put(job, new CountDownLatch(1));
            work.add(() -> {
                launchAndKill(job, moment);
                return null;
            });
        }
        try (ExecutorService lanes = Executors.newFixedThreadPool(LANES)) {
            for (Future<Void> done : lanes.invokeAll(work)) {
                done.get();
            }
        }
        return look(rounds);
    }

    private void launchAndKill(String job, int moment) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Xshare:auto", "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"),
                "io.slipway.Main", "launch", "-", "--project", "project", "--job", job);
        builder.environment().put("SLIPWAY_HOME", home.toString());
        builder.environment().put("SLIPWAY_HOST", "http://127.0.0.1:" + server.getAddress().getPort());
        builder.environment().put("SLIPWAY_TOKEN", "token");
        builder.redirectErrorStream(true).redirectOutput(home.resolve(job + ".out").toFile());
        Process program = builder.start();
        try (var body = program.outputWriter(StandardCharsets.UTF_8)) {
            body.write("{}");
        }
        if (!met.get(job).await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The program did not come to its first request: " + job);
        }
        program.waitFor(moment, TimeUnit.MILLISECONDS);
        program.destroyForcibly().waitFor();
    }

    private Outcome look(int rounds) throws Exception {
        List<String> wrong = new ArrayList<>();
        try (SqliteHistory history = new SqliteHistory(home.resolve("history.db"))) {
            Map<String, List<LaunchRecord>> recorded = history.newest(Integer.MAX_VALUE).stream()
                    .collect(Collectors.groupingBy(launch -> launch.target().job()));
            for (int round = 0; round < rounds; round++) {
                String job = "round-" + round;
                judge(job, started.getOrDefault(job, List.of()), recorded.getOrDefault(job, List.of()), wrong);
            }
            List<LaunchRecord> all = recorded.values().stream().flatMap(List::stream).toList();
            List<LaunchRecord> open = all.stream().filter(KillRounds::isOpen).toList();
            return new Outcome(
                    rounds,
                    (int) started.values().stream().filter(runs -> !runs.isEmpty()).count(),
                    (int) all.stream().filter(launch -> launch.outcome() == RecordedOutcome.ACCEPTED).count(),
                    open.size(),
                    found(history, open, wrong),
                    wrong);
        }
    }

    private static boolean isOpen(LaunchRecord launch) {
        return launch.outcome() == RecordedOutcome.SENT || launch.outcome() == RecordedOutcome.UNKNOWN;
    }

    private static void judge(String job, List<String> runs, List<LaunchRecord> recorded, List<String> wrong) {
        if (runs.size() > 1) {
            wrong.add(job + " was sent " + runs.size() + " times");
        }
        if (recorded.size() > 1) {
            wrong.add(job + " is on record " + recorded.size() + " times");
        }
        boolean kept = recorded.stream().anyMatch(launch -> isOpen(launch) || launch.outcome() == RecordedOutcome.ACCEPTED);
        if (!runs.isEmpty() && !kept) {
            wrong.add(job + " arrived and is not on record as sent: " + recorded);
        }
        if (runs.isEmpty() && recorded.stream().anyMatch(launch -> launch.outcome() == RecordedOutcome.ACCEPTED)) {
            wrong.add(job + " is on record as accepted and did not arrive");
        }
    }

    /** As the next start does, in looks of as many launches as one look takes; a run that is found is decided for. */
    private int found(SqliteHistory history, List<LaunchRecord> open, List<String> wrong) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        NorthflankClient client = new NorthflankClient(
                new Credentials(address, "token"), Settings.standard("test", Map.of()));
        LostLaunches lost = new LostLaunches(history, Clock.systemUTC());
        int found = 0;
        List<LostLaunch> looked = lost.look(client, address.getHost());
        while (!looked.isEmpty()) {
            for (LostLaunch one : looked) {
                List<String> runs = started.getOrDefault(one.launch().target().job(), List.of());
                boolean right = one.finding() instanceof Finding.One only && runs.contains(only.run().id());
                if (right != !runs.isEmpty()) {
                    wrong.add(one.launch().target().job() + " was looked for, and what was found is " + one.finding());
                }
                found += right ? 1 : 0;
                history.decided(one.launch().launchId(), right ? runs.getFirst() : "", "");
            }
            looked = lost.look(client, address.getHost());
        }
        return found;
    }

    @Override
    public void close() {
        server.stop(0);
        answering.shutdownNow();
    }
}
