package io.slipway.cli;

import io.slipway.cli.argument.Argument;
import io.slipway.cli.argument.Arguments;
import io.slipway.cli.argument.Operand;
import io.slipway.cli.argument.Option;
import io.slipway.cli.argument.Value;
import io.slipway.json.JsonChars;
import io.slipway.preset.Preset;
import io.slipway.preset.PresetCodec;
import io.slipway.run.Code;
import io.slipway.run.rules.Known;
import io.slipway.run.rules.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/** {@code slipway presets export}: a preset for somebody else, without its secrets. */
final class PresetExportCommand implements Command {
    private final Terminal terminal;

    private final Value<String> name = Operand.one("NAME");
    private final Value<Optional<String>> output = Option.named("--output").maybe("FILE");

    PresetExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Argument> arguments() {
        return Arguments.of(name, output);
    }

    @Override
    public ExitCode run() throws CommandFailure {
        Preset preset = new OpenPresets(terminal).usable(name.get()).preset();
        Preset shared = preset.withId(terminal.ids().get()).with(preset.spec().withoutSecrets());
        warn(shared);
        byte[] text = PresetCodec.write(shared);
        if (output.get().isPresent()) {
            write(output.get().get(), text);
        } else {
            terminal.out().print(JsonChars.visible(new String(text, StandardCharsets.UTF_8)));
        }
        return ExitCode.OK;
    }

    /** What was marked plain is handed out in clear. */
    private void warn(Preset shared) {
        ProblemLines.print(
                name.get(),
                Rules.ofBody(shared.spec(), Known.NOTHING).stream()
                        .filter(problem -> problem.code() == Code.ENV_VALUE_LOOKS_SECRET)
                        .toList(),
                terminal.err(),
                terminal.messages());
    }

    private void write(String file, byte[] text) throws CommandFailure {
        if (file.isEmpty()) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.usage.valueless", "--output");
        }
        try {
            Files.write(Path.of(file), text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.presets.export.there", file);
        } catch (NoSuchFileException absent) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.presets.export.folder", file);
        } catch (AccessDeniedException denied) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.presets.export.denied", file);
        } catch (IOException | InvalidPathException unwritable) {
            throw terminal.failure(
                    ExitCode.WRONG_INPUT, "cli.presets.unwritable", file, terminal.messages().failure(unwritable));
        }
    }
}
