package io.slipway.bench;

import io.slipway.preset.file.PresetFile;
import io.slipway.preset.folder.FolderChoice;
import io.slipway.preset.folder.PresetFolder;
import io.slipway.storage.FilesBelow;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Programs that are killed while they save presets, and what is on the disk then. */
public final class PresetKillRounds {
    /** A save takes some milliseconds, so that every round is killed within one or between two. */
    private static final int LONGEST_MS = 60;
    private static final int LANES = 2;

    private final Path folder;
    private final Random random;

    /**
     * What is true after the rounds.
     *
     * @param saves how many saves were told as done
     * @param leftOver how many unfinished files the kills left, all removed by a later listing
     * @param wrong what must not be, one sentence each
     */
    public record Outcome(int saves, int leftOver, List<String> wrong) {}

    /** Rounds in this folder; the same seed takes the same moments. */
    public PresetKillRounds(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /** Plays the rounds, two at a time, and looks at every byte that is left. */
    public Outcome play(int rounds) throws Exception {
        List<Callable<Integer>> work = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            String name = "round-" + round;
            int milliseconds = random.nextInt(LONGEST_MS);
            work.add(() -> lastTold(name, milliseconds));
        }
        List<Integer> told = new ArrayList<>();
        try (ExecutorService lanes = Executors.newFixedThreadPool(LANES)) {
            for (Future<Integer> done : lanes.invokeAll(work)) {
                told.add(done.get());
            }
        }
        return look(told);
    }

    /** The last number that was told as stored before the program was killed. */
    private int lastTold(String name, int milliseconds) throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", System.getProperty("java.class.path"),
                        "io.slipway.bench.SavingPreset", folder.toString(), name)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            program.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            program.toHandle().destroyForcibly(); // which leaves what was printed readable
            int last = -1;
            while (line != null) {
                last = Integer.parseInt(line);
                line = out.readLine();
            }
            return last;
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    private Outcome look(List<Integer> told) throws IOException {
        List<String> wrong = new ArrayList<>();
        PresetFolder now = new PresetFolder(FolderChoice.standard(folder), Clock.systemUTC());
        for (int round = 0; round < told.size(); round++) {
            String name = "round-" + round;
            judge(name, told.get(round), now.list().at(folder.resolve(name + ".json")).orElse(null), wrong);
        }
        lookForSecrets(wrong);
        int leftOver = unfinished();
        new PresetFolder(FolderChoice.standard(folder), Clock.offset(Clock.systemUTC(), Duration.ofHours(1))).list();
        if (unfinished() > 0) {
            wrong.add("unfinished files stay: " + unfinished());
        }
        return new Outcome(told.stream().mapToInt(last -> last + 1).sum(), leftOver, wrong);
    }

    /** What was told is there, or the save that was under way. */
    private static void judge(
            String name, int told, @Nullable PresetFile file, List<String> wrong) {
        if (told < 0) {
            wrong.add(name + " did not save");
        } else if (!(file instanceof PresetFile.Usable usable)) {
            wrong.add(name + " is no preset any more: " + file);
        } else {
            int number = SavingPreset.numberOf(usable.preset());
            if (number != told && number != told + 1) {
                wrong.add(name + " told " + told + " and says " + number);
            }
        }
    }

    private void lookForSecrets(List<String> wrong) throws IOException {
        FilesBelow.of(folder)
                .with(SavingPreset.CANARY)
                .forEach(file -> wrong.add(file + " holds a secret in clear"));
    }

    private int unfinished() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return (int) files.filter(file -> file.toString().endsWith(".tmp")).count();
        }
    }
}
