package io.slipway.sandbox.log;

import io.slipway.sandbox.world.Run;
import io.slipway.sandbox.world.Script;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** What a run writes, as a function of time; it names what was overridden and never says a value. */
final class RunLog {
    private static final long FIRST_STEP = 200;
    private static final String CYAN = "\u001b[36m";
    private static final String GREEN = "\u001b[32m";
    private static final String YELLOW = "\u001b[33m";
    private static final String RED = "\u001b[31m";
    private static final String PLAIN = "\u001b[0m";

    private final Run run;
    private final Script script;
    private final long length;

    RunLog(Run run) {
        this.run = run;
        this.script = run.job().script();
        this.length = Duration.between(run.startedAt(), run.endsAt()).toMillis();
    }

    /** The lines of a stretch of time, the first moment included, the last one not. */
    Stream<LogLine> between(Instant from, Instant to) {
        return Stream.of(opening().stream(), progress(from, to), closing().stream()).flatMap(lines -> lines)
            .filter(line -> !line.at().isBefore(from) && line.at().isBefore(to));
    }

    private List<LogLine> opening() {
        List<String> texts = new ArrayList<>();
        texts.add(CYAN + "starting " + run.name() + PLAIN
            + " on plan " + run.overrides().plan().orElse(run.job().plan()));
        texts.add("running " + run.overrides().source().orElse(run.job().sourceText()));
        named("environment overridden: ", run.overrides().variables()).ifPresent(texts::add);
        named("secret files mounted: ", run.overrides().files()).ifPresent(texts::add);
        return LongStream.range(0, texts.size()).mapToObj(i -> line(i * 10, texts.get((int) i)))
            .filter(line -> line.at().isBefore(run.concludesAt())).toList();
    }

    private static Optional<String> named(String what, List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(what + String.join(", ", names));
    }

    /** Only the lines in question are made: a talkative run has thousands. */
    private Stream<LogLine> progress(Instant from, Instant to) {
        Instant last = to.isBefore(run.concludesAt()) ? to : run.concludesAt();
        long first = Math.max(0, index(from));
        return LongStream.rangeClosed(first, index(last)).mapToObj(this::step)
            .filter(line -> line.at().isBefore(run.concludesAt()));
    }

    private long index(Instant moment) {
        Instant bounded = moment.isAfter(run.endsAt()) ? run.endsAt()
            : moment.isBefore(run.startedAt()) ? run.startedAt() : moment;
        return (Duration.between(run.startedAt(), bounded).toMillis() - FIRST_STEP) / pause();
    }

    private long pause() {
        return 1000 / script.linesPerSecond();
    }

    private LogLine step(long index) {
        long at = FIRST_STEP + index * pause();
        int count = script.steps().size();
        String step = script.steps().get((int) Math.min(at * count / length, count - 1L));
        String percent = CYAN + String.format("%3d%%", at * 100 / length) + PLAIN;
        return line(at, "[" + percent + "] " + step + " (" + (index + 1) + ")");
    }

    private List<LogLine> closing() {
        if (run.isAborted()) {
            return List.of(new LogLine(run.container(), run.concludesAt(), stamp(run.concludesAt())
                + YELLOW + "received SIGTERM, stopping" + PLAIN));
        }
        String colour = run.succeeds() ? GREEN + "done: " : RED + "error: ";
        String last = script.succeeds() == run.succeeds() ? script.last() : "exit code 1";
        return List.of(line(length, colour + last + PLAIN));
    }

    private LogLine line(long offset, String text) {
        Instant at = run.startedAt().plusMillis(offset);
        return new LogLine(run.container(), at, stamp(at) + text);
    }

    /** Some container runtimes put this before what was written; a reader of logs has to cope. */
    private String stamp(Instant at) {
        return script.stamped() ? at + " stdout F " : "";
    }
}
