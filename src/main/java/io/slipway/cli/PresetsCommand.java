package io.slipway.cli;

import io.slipway.json.JsonWriter;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.Secrets;
import io.slipway.preset.Preset;
import io.slipway.preset.PresetCodec;
import io.slipway.preset.PresetSchema;
import io.slipway.preset.file.PresetFile;
import io.slipway.preset.folder.PresetListing;
import io.slipway.preset.folder.PresetQuery;
import io.slipway.preset.store.PresetMarks;
import io.slipway.run.Code;
import io.slipway.run.rules.Known;
import io.slipway.run.rules.Rules;
import io.slipway.settings.SettingsFile;
import io.slipway.text.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code slipway presets}: the stored presets. */
@Command(name = "presets")
final class PresetsCommand implements Runnable {
    private final Terminal terminal;
    private final PresetWords words;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    PresetsCommand(Terminal terminal) {
        this.terminal = terminal;
        this.words = new PresetWords(terminal.messages());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), terminal.messages().text("cli.presets.no.command"));
    }

    @Command(name = "list")
    int list(
            @Parameters(paramLabel = "SEARCH", arity = "0..*") List<String> search,
            @Option(names = "--folder", paramLabel = "FOLDER") Optional<String> folder,
            @Option(names = "--tag", paramLabel = "TAG") Optional<String> tag,
            @Option(names = {"-o", "--output"}, paramLabel = "text|json", defaultValue = "text") OutputFormat output)
            throws CommandFailure {
        PresetListing listing = new OpenPresets(terminal).list();
        String text = search == null ? "" : String.join(" ", search);
        List<PresetFile> found = listing.matching(PresetQuery.of(text).in(folder, tag));
        switch (output) {
            case json -> terminal.out().println(JsonWriter.indented(PresetJson.list(
                    terminal.presets().folder().choice().path(), listing, found,
                    new PresetMarks(new SettingsFile(terminal.dirs().settingsFile())).pinned())));
            case text -> found.forEach(file -> terminal.out().println(words.line(file)));
        }
        if (found.isEmpty()) {
            terminal.say(listing.files().isEmpty() ? "cli.presets.empty" : "cli.presets.none.found");
        }
        tellTwins(listing, found);
        return ExitCode.OK.code();
    }

    private void tellTwins(PresetListing listing, List<PresetFile> found) {
        for (PresetFile file : found) {
            if (file instanceof PresetFile.Usable usable && !listing.twins(usable).isEmpty()) {
                terminal.say("cli.presets.twin", Printable.of(file.label()), file.file().toString());
            }
        }
    }

    @Command(name = "show")
    int show(
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = {"-o", "--output"}, paramLabel = "text|json", defaultValue = "text") OutputFormat output)
            throws CommandFailure {
        PresetFile.Usable file = usable(name);
        switch (output) {
            case json -> terminal.out().print(new String(PresetCodec.write(file.preset()), StandardCharsets.UTF_8));
            case text -> text(file);
        }
        return ExitCode.OK.code();
    }

    private void text(PresetFile.Usable file) {
        terminal.out().println(words.line(file));
        terminal.out().println(file.file());
        file.preset().details().notes().lines().map(Printable::of).forEach(terminal.out()::println);
        terminal.out().println(JsonWriter.indented(RunBodies.value(file.preset().spec(), Secrets.MASKED)));
    }

    @Command(name = "import")
    int take(
            @Parameters(paramLabel = "FILE") String file,
            @Option(names = "--name", paramLabel = "NAME") Optional<String> name,
            @Option(names = "--folder", paramLabel = "FOLDER", defaultValue = "") String folder)
            throws CommandFailure {
        if (file.equals("-") && name.isEmpty()) {
            throw new ParameterException(
                    spec.subcommands().get("import"), terminal.messages().text("cli.presets.import.name"));
        }
        PresetFile taken = new PresetImport(terminal).take(file, name, folder);
        terminal.say("cli.presets.imported", Printable.of(taken.label()), taken.file().toString());
        return ExitCode.OK.code();
    }

    @Command(name = "export")
    int export(
            @Parameters(paramLabel = "NAME") String name,
            @Option(names = "--output", paramLabel = "FILE") Optional<String> output)
            throws CommandFailure {
        Preset preset = usable(name).preset();
        Preset shared = preset.withId(terminal.ids().get()).with(preset.spec().withoutSecrets());
        ProblemLines.print(
                name,
                Rules.ofBody(shared.spec(), Known.NOTHING).stream()
                        .filter(problem -> problem.code() == Code.ENV_VALUE_LOOKS_SECRET)
                        .toList(),
                terminal.err(),
                terminal.messages());
        byte[] text = PresetCodec.write(shared);
        if (output.isPresent()) {
            write(output.get(), text);
        } else {
            terminal.out().print(new String(text, StandardCharsets.UTF_8));
        }
        return ExitCode.OK.code();
    }

    private void write(String file, byte[] text) throws CommandFailure {
        try {
            Files.write(Path.of(file), text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.presets.export.there", file);
        } catch (IOException | InvalidPathException unwritable) {
            throw terminal.failure(
                    ExitCode.WRONG_INPUT, "cli.presets.unwritable", file, String.valueOf(unwritable.getMessage()));
        }
    }

    @Command(name = "schema")
    int schema() {
        terminal.out().print(PresetSchema.text());
        return ExitCode.OK.code();
    }

    private PresetFile.Usable usable(String name) throws CommandFailure {
        return switch (new OpenPresets(terminal).named(name).orElse(null)) {
            case PresetFile.Usable usable -> usable;
            case PresetFile.Damaged damaged -> throw terminal.failure(
                    ExitCode.WRONG_INPUT, "cli.presets.unusable", damaged.file().toString(), words.defect(damaged.defect()));
            case null -> throw terminal.failure(ExitCode.WRONG_INPUT, "cli.presets.absent", Printable.of(name));
        };
    }
}
