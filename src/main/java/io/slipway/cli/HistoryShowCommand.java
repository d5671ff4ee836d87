package io.slipway.cli;

import io.slipway.cli.argument.Argument;
import io.slipway.cli.argument.Arguments;
import io.slipway.cli.argument.Operand;
import io.slipway.cli.argument.Value;
import io.slipway.history.LaunchRecord;
import io.slipway.history.export.LaunchFields;
import io.slipway.history.export.RecordJson;
import io.slipway.json.JsonChars;
import io.slipway.json.JsonWriter;
import io.slipway.text.Printable;
import java.util.List;

/** {@code slipway history show}: everything that is on record about one launch. */
final class HistoryShowCommand implements Command {
    private final Terminal terminal;

    private final Value<String> id = Operand.one("ID");
    private final Value<OutputFormat> output = OutputFormat.option();

    HistoryShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Argument> arguments() {
        return Arguments.of(id, output);
    }

    @Override
    public ExitCode run() throws CommandFailure {
        LaunchRecord launch = new OpenHistory(terminal).about(id.get(), (history, found) -> found);
        switch (output.get()) {
            case json -> terminal.out().println(JsonChars.visible(JsonWriter.indented(RecordJson.whole(launch))));
            case text -> {
                LaunchFields.of(launch).forEach(this::field);
                terminal.out().println(JsonChars.visible(JsonWriter.indented(RecordJson.request(launch.request()))));
            }
        }
        return ExitCode.OK;
    }

    private void field(String name, String value) {
        if (!value.isEmpty() && !name.equals("request")) {
            terminal.out().println(name + ": " + Printable.of(value));
        }
    }
}
