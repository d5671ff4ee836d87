package io.slipway.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.IntConsumer;

/** Kills 200 launches and prints what became of them; it fails when one was lost or sent twice. */
public final class KillBenchmark {
    private static final int ROUNDS = 200;
    private static final int TOLD_EVERY = 20;

    private KillBenchmark() {
    }

    /** The first argument, if there is one, is the seed of the moments. */
    public static void main(String[] args) throws Exception {
        long seed = args.length > 0 ? Long.parseLong(args[0]) : System.nanoTime();
        Path home = Files.createTempDirectory("slipway-kill");
        System.out.printf("seed %d, record in %s%n", seed, home);
        KillRounds.Outcome outcome;
        try (KillRounds rounds = new KillRounds(home, seed)) {
            outcome = rounds.play(ROUNDS, told());
        }
        System.out.printf("%n%-24s %8s %8s %10s %16s%n", "killed", "begun", "arrived", "with run", "sent or unknown");
        outcome.tallies().forEach((moment, tally) -> row(moment.name().toLowerCase(Locale.ROOT).replace('_', ' '), tally));
        row("total", outcome.total());
        System.out.printf("of these, found by a look at the next start: %d%n", outcome.found());
        System.out.printf("lost, sent twice, or told wrongly: %d%n", outcome.wrong().size());
        outcome.wrong().forEach(System.out::println);
        if (!outcome.wrong().isEmpty()) {
            System.exit(1);
        }
    }

    private static IntConsumer told() {
        long begun = System.nanoTime();
        return over -> {
            if (over % TOLD_EVERY == 0) {
                System.out.printf(
                        "%d of %d rounds after %d s%n", over, ROUNDS, Duration.ofNanos(System.nanoTime() - begun).toSeconds());
            }
        };
    }

    private static void row(String name, KillRounds.Tally tally) {
        System.out.printf(
                "%-24s %8d %8d %10d %16d%n", name, tally.begun(), tally.arrived(), tally.accepted(), tally.open());
    }
}
