package io.slipway.cli;

import io.slipway.preset.file.PresetFile;
import io.slipway.preset.folder.FolderState;
import io.slipway.preset.folder.PresetListing;
import io.slipway.preset.store.PresetStore;
import io.slipway.text.Printable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The stored presets as a command asks for them. */
final class OpenPresets {
    /** What stands before a name that could be taken for a file. */
    static final String PREFIX = "preset:";

    private final Terminal terminal;

    OpenPresets(Terminal terminal) {
        this.terminal = terminal;
    }

    /** All of them; it is a failure when the folder cannot be listed, and none when it is not there yet. */
    PresetListing list() throws CommandFailure {
        PresetStore store = terminal.presets();
        PresetListing listing = store.list();
        FolderState state = listing.state();
        if (!state.isReadable() && state != FolderState.NOT_YET) {
            throw new CommandFailure(
                    ExitCode.WRONG_INPUT,
                    new PresetWords(terminal.messages()).folder(state, store.folder().choice().path()));
        }
        return listing;
    }

    /** The one preset that a name means, as {@code NAME} or {@code folder/NAME}; which of several is not guessed. */
    Optional<PresetFile> named(String text) throws CommandFailure {
        String name = text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : text;
        List<PresetFile> found = list().named(name);
        if (found.size() > 1) {
            throw terminal.failure(
                    ExitCode.WRONG_INPUT,
                    "cli.presets.ambiguous",
                    name,
                    found.stream().map(PresetFile::label).collect(Collectors.joining(", ")));
        }
        return found.stream().findFirst();
    }

    /** The one preset that a name means; it is a failure when there is none, or its file is damaged. */
    PresetFile.Usable usable(String name) throws CommandFailure {
        return switch (named(name).orElse(null)) {
            case PresetFile.Usable usable -> usable;
            case PresetFile.Damaged damaged -> throw terminal.failure(
                    ExitCode.WRONG_INPUT,
                    "cli.presets.unusable",
                    damaged.file().toString(),
                    new PresetWords(terminal.messages()).defect(damaged.defect()));
            case null -> throw terminal.failure(ExitCode.WRONG_INPUT, "cli.presets.absent", Printable.of(name));
        };
    }
}
