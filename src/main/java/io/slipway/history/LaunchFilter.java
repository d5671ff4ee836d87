package io.slipway.history;

import io.slipway.run.Target;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which launches are wanted; every part narrows them.
 *
 * @param words each of these, separated by spaces, stands somewhere in job, project, connection, preset, run name, run id
 *     or note, whatever the case
 * @param job only those of this job
 * @param standings only those that stand so, or all when it is empty
 * @param preset only those from the preset of this name
 * @param from only those prepared at this moment or later
 * @param until only those prepared before this moment
 */
public record LaunchFilter(
        String words,
        Optional<Target> job,
        Set<Standing> standings,
        Optional<String> preset,
        Optional<Instant> from,
        Optional<Instant> until) {
    /** All launches. */
    public static final LaunchFilter ALL = new LaunchFilter(
            "", Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public LaunchFilter {
        standings = Set.copyOf(standings);
    }

    /** Those that hold these words. */
    public static LaunchFilter words(String words) {
        return new LaunchFilter(
                words, Optional.empty(), Set.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether nothing is left out. */
    public boolean isAll() {
        return wordList().isEmpty()
                && job.isEmpty()
                && standings.isEmpty()
                && preset.isEmpty()
                && from.isEmpty()
                && until.isEmpty();
    }

    /** Whether a launch is wanted; the database answers the same. */
    public boolean matches(LaunchRecord launch) {
        String text = text(launch);
        return wordList().stream().allMatch(text::contains)
                && job.map(launch.target()::equals).orElse(true)
                && (standings.isEmpty() || standings.contains(Standing.of(launch)))
                && preset.map(launch.preset()::equals).orElse(true)
                && from.map(start -> !launch.preparedAt().isBefore(start)).orElse(true)
                && until.map(launch.preparedAt()::isBefore).orElse(true);
    }

    List<String> wordList() {
        return Arrays.stream(folded(words).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    /** The same parts in the same order as the database joins them. */
    private static String text(LaunchRecord launch) {
        return folded(String.join(
                "\n",
                launch.target().job(),
                launch.target().project(),
                launch.connection(),
                launch.preset(),
                launch.runName(),
                launch.runId(),
                launch.trail().note()));
    }

    static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
