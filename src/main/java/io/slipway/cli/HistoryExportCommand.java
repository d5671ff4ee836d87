package io.slipway.cli;

import io.slipway.cli.argument.Argument;
import io.slipway.cli.argument.Arguments;
import io.slipway.cli.argument.Option;
import io.slipway.cli.argument.Value;
import io.slipway.history.export.ExportForm;
import java.util.List;

/** {@code slipway history export}: all launches, for a spreadsheet or a script. */
final class HistoryExportCommand implements Command {
    private final Terminal terminal;

    private final Value<ExportFormat> output = Option.named("-o", "--output").or("csv|json", ExportFormat.csv);

    HistoryExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Argument> arguments() {
        return Arguments.of(output);
    }

    @Override
    public ExitCode run() throws CommandFailure {
        new OpenHistory(terminal).export(switch (output.get()) {
            case json -> ExportForm.JSON;
            case csv -> ExportForm.CSV;
        });
        return ExitCode.OK;
    }
}
