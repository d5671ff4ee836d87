package io.slipway.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** Kills 200 launches at random moments and prints what became of them; it fails when one was lost or sent twice. */
public final class KillBenchmark {
    private static final int ROUNDS = 200;

    private KillBenchmark() {
    }

    /** The first argument, if there is one, is the seed of the moments. */
    public static void main(String[] args) throws Exception {
        long seed = args.length > 0 ? Long.parseLong(args[0]) : System.nanoTime();
        Path home = Files.createTempDirectory("slipway-kill");
        KillRounds.Outcome outcome;
        try (KillRounds rounds = new KillRounds(home, seed)) {
            outcome = rounds.play(ROUNDS);
        }
        System.out.printf("seed %d, record in %s%n", seed, home);
        System.out.printf("%-44s %5d%n", "launches begun and killed", outcome.rounds());
        System.out.printf("%-44s %5d%n", "arrived at the server", outcome.arrived());
        System.out.printf("%-44s %5d%n", "on record with their run", outcome.accepted());
        System.out.printf("%-44s %5d%n", "on record as sent or unknown", outcome.open());
        System.out.printf("%-44s %5d%n", "of these, found by a look at the next start", outcome.found());
        System.out.printf("%-44s %5d%n", "lost, sent twice, or told wrongly", outcome.wrong().size());
        outcome.wrong().forEach(System.out::println);
        if (!outcome.wrong().isEmpty()) {
            System.exit(1);
        }
    }
}
