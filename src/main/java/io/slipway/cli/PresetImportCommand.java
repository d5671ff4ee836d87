package io.slipway.cli;

import io.slipway.cli.argument.Argument;
import io.slipway.cli.argument.Arguments;
import io.slipway.cli.argument.Operand;
import io.slipway.cli.argument.Option;
import io.slipway.cli.argument.Value;
import io.slipway.preset.file.PresetFile;
import io.slipway.text.Printable;
import java.util.List;
import java.util.Optional;

/** {@code slipway presets import}: a file becomes a preset of one's own. */
final class PresetImportCommand implements Command {
    private final Terminal terminal;

    private final Value<String> file = Operand.one("FILE");
    private final Value<Optional<String>> name = Option.named("--name").maybe("NAME");
    private final Value<String> folder = Option.named("--folder").or("FOLDER", "");

    PresetImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Argument> arguments() {
        return Arguments.of(file, name, folder);
    }

    @Override
    public ExitCode run() throws CommandFailure {
        if (file.get().equals("-") && name.get().isEmpty()) {
            throw terminal.misuse("cli.presets.import.name");
        }
        PresetFile taken = new PresetImport(terminal).take(file.get(), name.get(), folder.get());
        terminal.say("cli.presets.imported", Printable.of(taken.label()), taken.file().toString());
        return ExitCode.OK;
    }
}
