package io.slipway.cli;

import io.slipway.preset.PresetSchema;

/**
 * {@code slipway presets schema}: what a preset file may say, for editors.
 *
 * @param terminal where it is printed
 */
record PresetSchemaCommand(Terminal terminal) implements Command {
    @Override
    public ExitCode run() {
        terminal.out().print(PresetSchema.text());
        return ExitCode.OK;
    }
}
