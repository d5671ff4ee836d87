package io.slipway.cli;

import io.slipway.cli.argument.Argument;
import io.slipway.cli.argument.Arguments;
import io.slipway.cli.argument.Flag;
import io.slipway.cli.argument.Operand;
import io.slipway.cli.argument.Option;
import io.slipway.cli.argument.Value;
import io.slipway.json.JsonChars;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonWriter;
import io.slipway.northflank.ApiException;
import io.slipway.northflank.LastLines;
import io.slipway.northflank.LogLine;
import io.slipway.northflank.Run;
import io.slipway.northflank.tail.LogTail;
import io.slipway.northflank.tail.TailEnd;
import io.slipway.rights.Right;
import io.slipway.run.Target;
import io.slipway.text.Printable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** {@code slipway logs}: the last lines of a run, and with {@code --follow} those that it still writes. */
final class LogsCommand implements Command {
    private static final String RIGHT = "cli.forbidden.logs";

    private final Terminal terminal;

    private final Value<String> run = Operand.one("RUN");
    private final JobOptions job = new JobOptions();
    private final Flag follow = Flag.named("-f", "--follow");
    private final Value<Integer> limit = Option.named("-n", "--limit").or("N", 1000);
    private final Value<OutputFormat> output = OutputFormat.option();

    LogsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Argument> arguments() {
        return Arguments.of(run, job, follow, limit, output);
    }

    @Override
    public ExitCode run() throws CommandFailure {
        if (limit.get() < 1) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.logs.limit");
        }
        return job.with(terminal, (service, at) -> {
            Run found = ChosenRun.find(run.get(), service.northflank(), at, terminal);
            return follow.isGiven() ? follow(service, at, found) : last(service, at, found);
        });
    }

    private ExitCode last(OpenedService service, Target at, Run found) throws CommandFailure {
        try {
            LastLines last =
                    service.rights().learning(Right.LOGS, () -> service.northflank().logs(at, found, limit.get()));
            last.lines().forEach(this::print);
            last.gaps().stream().sorted().forEach(this::sayGap);
            if (last.lines().isEmpty()) {
                terminal.say("cli.logs.empty");
            }
            return ExitCode.OK;
        } catch (ApiException failure) {
            throw new FailureWords(terminal.messages()).ending(failure, RIGHT);
        }
    }

    private ExitCode follow(OpenedService service, Target at, Run found) throws CommandFailure {
        LogTail tail = new LogTail(service.northflank(), Thread::sleep, terminal.clock());
        try {
            TailEnd end = tail.follow(
                    at, found.id(), limit.get(), Optional.empty(), new LogTail.Listener(this::printOrStop, this::sayGap, look -> {}));
            LogRights.learn(service.rights(), end);
            return ended(end);
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
            terminal.say("cli.follow.stopped");
            return ExitCode.STOPPED_WAITING;
        }
    }

    private ExitCode ended(TailEnd end) throws CommandFailure {
        FailureWords words = new FailureWords(terminal.messages());
        return switch (end) {
            case TailEnd.Concluded(Run run, boolean complete) -> {
                terminal.say("cli.wait.concluded", Printable.of(run.status()));
                if (!complete) {
                    terminal.say("cli.follow.incomplete");
                }
                yield complete ? ExitCode.OK : ExitCode.STOPPED_WAITING;
            }
            case TailEnd.Refused refused -> throw words.ending(refused.why(), RIGHT);
            case TailEnd.Lost lost -> throw terminal.failure(
                    ExitCode.STOPPED_WAITING, "cli.wait.lost", Printable.of(words.of(lost.why())));
            case TailEnd.TimedOut late -> ExitCode.STOPPED_WAITING;
        };
    }

    private void sayGap(Instant moment) {
        terminal.say("cli.follow.gap", moment.toString());
    }

    /** Whoever read the lines may have gone, as {@code head} does. */
    private void printOrStop(LogLine line) {
        print(line);
        if (terminal.out().checkError()) {
            Thread.currentThread().interrupt();
        }
    }

    private void print(LogLine line) {
        terminal.out().println(output.get() == OutputFormat.json
                ? JsonChars.visible(JsonWriter.compact(json(line)))
                : Printable.of(line.log()));
    }

    private static JsonValue.Obj json(LogLine line) {
        return JsonValue.Obj.with()
                .add("ts", line.ts())
                .add("containerId", line.containerId())
                .add("log", line.log())
                .build();
    }
}
