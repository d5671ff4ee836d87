package io.slipway.cli;

import io.slipway.cli.argument.Argument;
import io.slipway.cli.argument.Arguments;
import io.slipway.cli.argument.Option;
import io.slipway.cli.argument.Value;
import io.slipway.json.JsonChars;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonWriter;
import io.slipway.northflank.ApiException;
import io.slipway.northflank.Run;
import io.slipway.run.Target;
import io.slipway.text.Printable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** {@code slipway runs}: the newest runs of a job, as the service lists them. */
final class RunsCommand implements Command {
    private static final int MOST = 100;

    private final Terminal terminal;

    private final JobOptions job = new JobOptions();
    private final Value<Integer> limit = Option.named("-n", "--limit").or("N", 20);
    private final Value<OutputFormat> output = OutputFormat.option();

    RunsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Argument> arguments() {
        return Arguments.of(job, limit, output);
    }

    @Override
    public ExitCode run() throws CommandFailure {
        if (limit.get() < 1 || limit.get() > MOST) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.runs.limit", String.valueOf(MOST));
        }
        return job.with(terminal, this::list);
    }

    private ExitCode list(OpenedService service, Target at) throws CommandFailure {
        List<Run> runs;
        try {
            runs = service.northflank().runs(at, limit.get());
        } catch (ApiException failure) {
            throw new FailureWords(terminal.messages()).ending(failure, "cli.forbidden.runs");
        }
        if (output.get() == OutputFormat.json) {
            terminal.out().println(JsonChars.visible(JsonWriter.indented(json(runs))));
        } else if (runs.isEmpty()) {
            terminal.say("cli.runs.empty");
        } else {
            runs.forEach(run -> terminal.out().println(line(run)));
        }
        return ExitCode.OK;
    }

    private static String line(Run run) {
        return "%-20s  %-8s  %6s  %s  %s"
                .formatted(
                        run.startedAt().map(Instant::toString).orElse("-"),
                        Printable.of(run.status()),
                        run.startedAt().flatMap(from -> run.concludedAt().map(to -> seconds(from, to))).orElse("-"),
                        Printable.of(run.runName().isEmpty() ? "-" : run.runName()),
                        Printable.of(run.id()));
    }

    private static String seconds(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toSeconds()) + "s";
    }

    private static JsonValue.Obj json(List<Run> runs) {
        return JsonValue.Obj.with()
                .add("runs", new JsonValue.Arr(runs.stream().<JsonValue>map(RunJson::whole).toList()))
                .build();
    }
}
