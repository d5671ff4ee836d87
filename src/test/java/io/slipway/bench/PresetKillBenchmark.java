package io.slipway.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/** Kills 200 programs while they save a preset and prints what became of it; it fails when one is lost or half. */
public final class PresetKillBenchmark {
    private static final int ROUNDS = 200;

    private PresetKillBenchmark() {
    }

    /** The first argument, if there is one, is the seed of the moments. */
    public static void main(String[] args) throws Exception {
        long seed = args.length > 0 ? Long.parseLong(args[0]) : System.nanoTime();
        Path home = Files.createTempDirectory("slipway-preset-kill");
        System.out.printf("seed %d, presets in %s%n", seed, home);
        PresetKillRounds.Outcome outcome = new PresetKillRounds(home.resolve("presets"), seed).play(ROUNDS);
        System.out.printf("killed %d programs after %d saves; unfinished files left %d, removed later%n",
                ROUNDS, outcome.saves(), outcome.leftOver());
        System.out.printf("lost, half, or a secret in clear: %d%n", outcome.wrong().size());
        outcome.wrong().forEach(System.out::println);
        if (!outcome.wrong().isEmpty()) {
            System.exit(1);
        }
    }
}
