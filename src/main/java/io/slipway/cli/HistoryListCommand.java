package io.slipway.cli;

import io.slipway.cli.argument.Argument;
import io.slipway.cli.argument.Arguments;
import io.slipway.cli.argument.Option;
import io.slipway.cli.argument.Value;
import io.slipway.history.LaunchRecord;
import io.slipway.history.export.Csv;
import io.slipway.history.export.LaunchFields;
import io.slipway.history.export.RecordJson;
import io.slipway.json.JsonChars;
import io.slipway.json.JsonWriter;
import io.slipway.text.Printable;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** {@code slipway history list}: the newest launches that were made from here. */
final class HistoryListCommand implements Command {
    private final Terminal terminal;

    private final Value<RecordFormat> output = Option.named("-o", "--output").or("FORMAT", RecordFormat.text);
    private final Value<Integer> limit = Option.named("-n", "--limit").or("N", 100);

    HistoryListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Argument> arguments() {
        return Arguments.of(output, limit);
    }

    @Override
    public ExitCode run() throws CommandFailure {
        if (limit.get() < 1) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.history.limit");
        }
        List<LaunchRecord> launches = new OpenHistory(terminal).newest(limit.get());
        switch (output.get()) {
            case json -> terminal.out().println(JsonChars.visible(JsonWriter.indented(RecordJson.list(launches))));
            case csv -> csv(launches);
            case text -> text(launches);
        }
        return ExitCode.OK;
    }

    private void text(List<LaunchRecord> launches) {
        if (launches.isEmpty()) {
            terminal.say("cli.history.empty");
        }
        launches.forEach(launch -> terminal.out().println(line(launch)));
    }

    private void csv(List<LaunchRecord> launches) {
        terminal.out().println(Csv.line(LaunchFields.names()));
        launches.forEach(launch -> terminal.out().println(Csv.line(LaunchFields.of(launch).values())));
    }

    private static String line(LaunchRecord launch) {
        return "%s  %-8s  %s/%s  %s  %s  %s"
                .formatted(
                        launch.preparedAt().truncatedTo(ChronoUnit.SECONDS),
                        LaunchFields.outcome(launch),
                        Printable.of(launch.target().project()),
                        Printable.of(launch.target().job()),
                        launch.runName().isEmpty() ? "-" : Printable.of(launch.runName()),
                        launch.runStatus().isEmpty() ? "-" : Printable.of(launch.runStatus()),
                        launch.launchId());
    }
}
