package io.slipway.cli;

import io.slipway.cli.argument.Argument;
import io.slipway.cli.argument.Arguments;
import io.slipway.cli.argument.Operand;
import io.slipway.cli.argument.Option;
import io.slipway.cli.argument.Value;
import io.slipway.json.JsonChars;
import io.slipway.json.JsonWriter;
import io.slipway.preset.file.PresetFile;
import io.slipway.preset.folder.PresetListing;
import io.slipway.preset.folder.PresetQuery;
import io.slipway.preset.store.PresetMarks;
import io.slipway.settings.SettingsFile;
import io.slipway.text.Printable;
import java.util.List;
import java.util.Optional;

/** {@code slipway presets list}: the stored presets, all of them or those that are looked for. */
final class PresetListCommand implements Command {
    private final Terminal terminal;

    private final Value<List<String>> search = Operand.any("SEARCH");
    private final Value<Optional<String>> folder = Option.named("--folder").maybe("FOLDER");
    private final Value<Optional<String>> tag = Option.named("--tag").maybe("TAG");
    private final Value<OutputFormat> output = OutputFormat.option();

    PresetListCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Argument> arguments() {
        return Arguments.of(search, folder, tag, output);
    }

    @Override
    public ExitCode run() throws CommandFailure {
        PresetListing listing = new OpenPresets(terminal).list();
        PresetQuery query = PresetQuery.of(String.join(" ", search.get())).in(folder.get(), tag.get());
        List<PresetFile> found = listing.matching(query);
        print(listing, found);
        if (found.isEmpty()) {
            terminal.say(listing.files().isEmpty() ? "cli.presets.empty" : "cli.presets.none.found");
        }
        tellTwins(listing, found);
        return ExitCode.OK;
    }

    private void print(PresetListing listing, List<PresetFile> found) {
        PresetWords words = new PresetWords(terminal.messages());
        switch (output.get()) {
            case json -> terminal.out().println(JsonChars.visible(JsonWriter.indented(PresetJson.list(
                    terminal.presets().folder().choice().path(), listing, found,
                    new PresetMarks(new SettingsFile(terminal.dirs().settingsFile())).pinned()))));
            case text -> found.forEach(file -> terminal.out().println(words.line(file)));
        }
    }

    private void tellTwins(PresetListing listing, List<PresetFile> found) {
        for (PresetFile file : found) {
            if (file instanceof PresetFile.Usable usable && !listing.twins(usable).isEmpty()) {
                terminal.say("cli.presets.twin", Printable.of(file.label()), file.file().toString());
            }
        }
    }
}
