package io.slipway.cli;

import io.slipway.history.LaunchRecord;
import io.slipway.history.export.Csv;
import io.slipway.history.export.ExportForm;
import io.slipway.history.export.LaunchFields;
import io.slipway.history.export.RecordJson;
import io.slipway.json.JsonWriter;
import io.slipway.text.Printable;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code slipway history}: the launches that were made from here. */
@Command(name = "history")
final class HistoryCommand implements Runnable {
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    HistoryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), terminal.messages().text("cli.history.no.command"));
    }

    @Command(name = "list")
    int list(
            @Option(names = {"-o", "--output"}, paramLabel = "FORMAT", defaultValue = "text") RecordFormat output,
            @Option(names = {"-n", "--limit"}, paramLabel = "N", defaultValue = "100") int limit)
            throws CommandFailure {
        if (limit < 1) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.history.limit");
        }
        List<LaunchRecord> launches = new OpenHistory(terminal).newest(limit);
        switch (output) {
            case json -> terminal.out().println(JsonWriter.indented(RecordJson.list(launches)));
            case csv -> csv(launches);
            case text -> text(launches);
        }
        return ExitCode.OK.code();
    }

    @Command(name = "show")
    int show(
            @Parameters(paramLabel = "ID") String id,
            @Option(names = {"-o", "--output"}, paramLabel = "text|json", defaultValue = "text") OutputFormat output)
            throws CommandFailure {
        LaunchRecord launch = new OpenHistory(terminal).about(id, (history, found) -> found);
        switch (output) {
            case json -> terminal.out().println(JsonWriter.indented(RecordJson.whole(launch)));
            case text -> {
                LaunchFields.of(launch).forEach(this::field);
                terminal.out().println(JsonWriter.indented(RecordJson.request(launch.request())));
            }
        }
        return ExitCode.OK.code();
    }

    @Command(name = "export")
    int export(
            @Option(names = {"-o", "--output"}, paramLabel = "csv|json", defaultValue = "csv") ExportFormat output)
            throws CommandFailure {
        new OpenHistory(terminal).export(switch (output) {
            case json -> ExportForm.JSON;
            case csv -> ExportForm.CSV;
        });
        return ExitCode.OK.code();
    }

    @Command(name = "resolve")
    int resolve(
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--run", paramLabel = "RUN") Optional<String> run,
            @Option(names = "--none") boolean none)
            throws CommandFailure {
        if (run.isPresent() == none || run.filter(String::isBlank).isPresent()) {
            throw new ParameterException(
                    spec.subcommands().get("resolve"), terminal.messages().text("cli.history.resolve.one"));
        }
        Decision decision = new Decision(terminal, run.map(String::strip));
        return new OpenHistory(terminal).about(id, decision::note).code();
    }

    private void text(List<LaunchRecord> launches) {
        if (launches.isEmpty()) {
            terminal.say("cli.history.empty");
        }
        launches.forEach(launch -> terminal.out().println(line(launch)));
    }

    private void field(String name, String value) {
        if (!value.isEmpty() && !name.equals("request")) {
            terminal.out().println(name + ": " + Printable.of(value));
        }
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
