package io.slipway.bench;

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
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/**
 * Launches that are killed: the program runs as a process of its own against a server that keeps what it is sent, and
 * is ended by force between each two steps of a launch in turn, and at random moments. Each round launches a job of its
 * own.
 */
public final class KillRounds implements AutoCloseable {
    /** From the first request to the end of a launch it takes less than this, so that some rounds are not hit at all. */
    private static final int LONGEST_MS = 900;
    private static final int LANES = 2;
    /** The six steps, and twice as many rounds in which chance decides. */
    private static final List<Moment> TURNS = turns();

    private final Path home;
    private final Random random;
    private final KeepingServer server;

    /**
     * What is true after the rounds.
     *
     * @param rounds how many launches were begun
     * @param tallies the same by the moment at which they were killed
     * @param found how many that are on record as sent or unknown a later look finds the run of
     * @param wrong what must not be, one sentence each
     */
    public record Outcome(int rounds, Map<Moment, Tally> tallies, int found, List<String> wrong) {
        /** All of it. */
        public Tally total() {
            return tallies.values().stream().reduce(Tally.NONE, Tally::plus);
        }
    }

    /** How many were begun, arrived, are on record with their run, and are on record as sent or unknown. */
    public record Tally(int begun, int arrived, int accepted, int open) {
        static final Tally NONE = new Tally(0, 0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(
                    begun + other.begun, arrived + other.arrived, accepted + other.accepted, open + other.open);
        }
    }

    /** Rounds with a record in this folder; the same seed takes the same moments. */
    public KillRounds(Path home, long seed) throws IOException {
        this.home = home;
        this.random = new Random(seed);
        this.server = new KeepingServer();
    }

    private static List<Moment> turns() {
        List<Moment> turns = new ArrayList<>();
        for (Moment moment : Moment.values()) {
            if (moment != Moment.ANY) {
                turns.addAll(List.of(moment, Moment.ANY, Moment.ANY));
            }
        }
        return turns;
    }

    private static Moment moment(int round) {
        return TURNS.get(round % TURNS.size());
    }

    private static String job(int round) {
        return "round-" + round;
    }

    /** Plays the rounds, two at a time, and looks at what is left; tells how many are over each time one is. */
    public Outcome play(int rounds, IntConsumer progress) throws Exception {
        AtomicInteger over = new AtomicInteger();
        List<Callable<Void>> work = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            int number = round;
            int milliseconds = random.nextInt(LONGEST_MS);
            work.add(() -> {
                kill(moment(number), job(number), milliseconds);
                progress.accept(over.incrementAndGet());
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

    private void kill(Moment moment, String job, int milliseconds) throws Exception {
        KilledLaunch launch = new KilledLaunch(home, server.address(), job);
        switch (moment) {
            case ANY -> launch.after(server.firstRequest(job), milliseconds);
            case ARRIVED -> launch.after(server.arrival(job), 0);
            default -> launch.atStep(moment.step());
        }
    }

    private Outcome look(int rounds) throws Exception {
        List<String> wrong = new ArrayList<>();
        Map<Moment, Tally> tallies = new EnumMap<>(Moment.class);
        try (SqliteHistory history = new SqliteHistory(home.resolve("history.db"))) {
            Map<String, List<LaunchRecord>> recorded = history.newest(Integer.MAX_VALUE).stream()
                    .collect(Collectors.groupingBy(launch -> launch.target().job()));
            for (int round = 0; round < rounds; round++) {
                List<String> runs = server.runs(job(round));
                List<LaunchRecord> launches = recorded.getOrDefault(job(round), List.of());
                judge(job(round), moment(round), runs, launches, wrong);
                tallies.merge(moment(round), tally(runs, launches), Tally::plus);
            }
            return new Outcome(rounds, tallies, found(history, wrong), wrong);
        }
    }

    private static Tally tally(List<String> runs, List<LaunchRecord> launches) {
        return new Tally(
                1,
                runs.isEmpty() ? 0 : 1,
                (int) launches.stream().filter(launch -> launch.outcome() == RecordedOutcome.ACCEPTED).count(),
                (int) launches.stream().filter(KillRounds::isOpen).count());
    }

    private static boolean isOpen(LaunchRecord launch) {
        return launch.outcome() == RecordedOutcome.SENT || launch.outcome() == RecordedOutcome.UNKNOWN;
    }

    private static void judge(
            String job, Moment moment, List<String> runs, List<LaunchRecord> recorded, List<String> wrong) {
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
        String words = recorded.isEmpty() ? "not on record" : recorded.getFirst().outcome().word();
        boolean asExpected = words.equals(moment.expected()) && runs.isEmpty() != moment.hasArrived();
        if (moment != Moment.ANY && !asExpected) {
            wrong.add(job + " was killed at " + moment + ", arrived " + runs.size() + " times and is " + words);
        }
    }

    /** As the next start does, in looks of as many launches as one look takes; a run that is found is decided for. */
    private int found(SqliteHistory history, List<String> wrong) throws Exception {
        NorthflankClient client = new NorthflankClient(
                new Credentials(server.address(), "token"), Settings.standard("test", Map.of()));
        LostLaunches lost = new LostLaunches(history, Clock.systemUTC());
        String connection = server.address().getHost();
        int found = 0;
        List<LostLaunch> looked = lost.look(client, connection);
        while (!looked.isEmpty()) {
            for (LostLaunch one : looked) {
                List<String> runs = server.runs(one.launch().target().job());
                boolean right = one.finding() instanceof Finding.One only && runs.contains(only.run().id());
                if (right != !runs.isEmpty()) {
                    wrong.add(one.launch().target().job() + " was looked for, and what was found is " + one.finding());
                }
                found += right ? 1 : 0;
                history.decided(one.launch().launchId(), right ? runs.getFirst() : "", "");
            }
            looked = lost.look(client, connection);
        }
        return found;
    }

    @Override
    public void close() {
        server.close();
    }
}
