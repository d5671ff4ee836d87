package io.slipway.cli;

import io.slipway.cli.argument.Argument;
import io.slipway.cli.argument.Arguments;
import io.slipway.cli.argument.Operand;
import io.slipway.cli.argument.Value;
import io.slipway.json.JsonChars;
import io.slipway.json.JsonWriter;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.Secrets;
import io.slipway.preset.PresetCodec;
import io.slipway.preset.file.PresetFile;
import io.slipway.text.Printable;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code slipway presets show}: one preset, its secrets masked. */
final class PresetShowCommand implements Command {
    private final Terminal terminal;

    private final Value<String> name = Operand.one("NAME");
    private final Value<OutputFormat> output = OutputFormat.option();

    PresetShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Argument> arguments() {
        return Arguments.of(name, output);
    }

    @Override
    public ExitCode run() throws CommandFailure {
        PresetFile.Usable file = new OpenPresets(terminal).usable(name.get());
        switch (output.get()) {
            case json -> terminal.out().print(new String(PresetCodec.write(file.preset()), StandardCharsets.UTF_8));
            case text -> text(file);
        }
        return ExitCode.OK;
    }

    private void text(PresetFile.Usable file) {
        terminal.out().println(new PresetWords(terminal.messages()).line(file));
        terminal.out().println(file.file());
        file.preset().details().notes().lines().map(Printable::of).forEach(terminal.out()::println);
        terminal.out().println(JsonChars.visible(JsonWriter.indented(RunBodies.value(file.preset().spec(), Secrets.MASKED))));
    }
}
