package io.slipway.cli;

import io.slipway.history.History;
import io.slipway.history.HistoryException;
import io.slipway.history.LaunchRecord;
import io.slipway.history.RecordedOutcome;
import io.slipway.history.SqliteHistory;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
            @Option(names = {"-o", "--output"}, paramLabel = "text|json", defaultValue = "text") OutputFormat output,
            @Option(names = {"-n", "--limit"}, paramLabel = "N", defaultValue = "100") int limit)
            throws CommandFailure {
        if (limit < 1) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.history.limit");
        }
        List<LaunchRecord> launches = newest(limit);
        if (output == OutputFormat.json) {
            terminal.out().println(JsonWriter.indented(json(launches)));
        } else if (launches.isEmpty()) {
            terminal.say("cli.history.empty");
        } else {
            launches.forEach(launch -> terminal.out().println(line(launch)));
        }
        return ExitCode.OK.code();
    }

    private List<LaunchRecord> newest(int limit) throws CommandFailure {
        Path database = terminal.dirs().history();
        if (!Files.exists(database)) {
            return List.of();
        }
        try (History history = new SqliteHistory(database)) {
            return history.newest(limit);
        } catch (HistoryException unreadable) {
            throw terminal.failure(
                    ExitCode.WRONG_INPUT, "cli.history.unreadable", String.valueOf(unreadable.getMessage()));
        }
    }

    private static String line(LaunchRecord launch) {
        return "%s  %-8s  %s/%s  %s  %s  %s"
                .formatted(
                        launch.preparedAt().truncatedTo(ChronoUnit.SECONDS),
                        word(launch.outcome()),
                        Printable.of(launch.target().project()),
                        Printable.of(launch.target().job()),
                        launch.runName().isEmpty() ? "-" : Printable.of(launch.runName()),
                        launch.runStatus().isEmpty() ? "-" : Printable.of(launch.runStatus()),
                        launch.launchId());
    }

    /** A launch that is under way, or was when its process ended, has no outcome yet that could be relied on. */
    private static String word(RecordedOutcome outcome) {
        return switch (outcome) {
            case PREPARED -> RecordedOutcome.NOT_SENT.word();
            case SENT -> RecordedOutcome.UNKNOWN.word();
            case ACCEPTED, REJECTED, NOT_SENT, UNKNOWN -> outcome.word();
        };
    }

    private static JsonValue.Obj json(List<LaunchRecord> launches) {
        return JsonValue.Obj.with()
                .add(
                        "launches",
                        new JsonValue.Arr(launches.stream()
                                .<JsonValue>map(HistoryCommand::json)
                                .toList()))
                .build();
    }

    private static JsonValue.Obj json(LaunchRecord launch) {
        return JsonValue.Obj.with()
                .add("launchId", launch.launchId())
                .add("outcome", word(launch.outcome()))
                .add("target", LaunchJson.target(launch.connection(), launch.target()))
                .addOrNull("id", LaunchJson.present(launch.runId()))
                .addOrNull("runName", LaunchJson.present(launch.runName()))
                .add("preparedAt", launch.preparedAt().toString())
                .addOrNull("preset", LaunchJson.present(launch.preset()))
                .addOrNull("runStatus", LaunchJson.present(launch.runStatus()))
                .build();
    }
}
