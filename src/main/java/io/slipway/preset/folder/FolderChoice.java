package io.slipway.preset.folder;

import io.slipway.json.JsonValue;
import io.slipway.settings.SettingsFile;
import io.slipway.storage.Loaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which folder holds the presets.
 *
 * @param path the folder; empty when nobody knows which one is meant
 * @param kind how it came to be the one
 */
public record FolderChoice(Path path, Kind kind) {
    /** The setting that names a folder of the operator's choice, by an absolute path. */
    public static final String SETTING = "presetsFolder";

    private static final FolderChoice WRONG = new FolderChoice(Path.of(""), Kind.WRONG);

    /** How a folder came to be the one. */
    public enum Kind {
        /** Every installation has it. */
        STANDARD,
        /** The operator chose it. */
        CHOSEN,
        /** The settings do not say it in a way that can be followed. */
        WRONG
    }

    /** The folder that every installation has. */
    public static FolderChoice standard(Path folder) {
        return new FolderChoice(folder, Kind.STANDARD);
    }

    /** The folder that the settings name, or the standard one when they name none. */
    public static FolderChoice of(SettingsFile settings, Path standard) {
        return switch (settings.read()) {
            case Loaded.Absent<JsonValue.Obj> none -> standard(standard);
            case Loaded.Damaged<JsonValue.Obj> damaged -> WRONG;
            case Loaded.Value<JsonValue.Obj>(JsonValue.Obj members) ->
                members.member(SETTING).map(FolderChoice::chosen).orElseGet(() -> standard(standard));
        };
    }

    private static FolderChoice chosen(JsonValue value) {
        try {
            return value instanceof JsonValue.Text(String text) && Path.of(text).isAbsolute()
                    ? new FolderChoice(Path.of(text).normalize(), Kind.CHOSEN)
                    : WRONG;
        } catch (InvalidPathException noPath) {
            return WRONG;
        }
    }

    /**
     * Keeps the choice in the settings; nothing means the standard folder. No file is moved.
     *
     * @throws IOException when the settings cannot be written
     */
    public static void keep(SettingsFile settings, Optional<Path> folder) throws IOException {
        settings.set(SETTING, folder.map(path -> new JsonValue.Text(path.toAbsolutePath().normalize().toString())));
    }

    /** What can be done with the folder now. */
    public FolderState state() {
        if (kind == Kind.WRONG) {
            return FolderState.SETTING_WRONG;
        }
        if (!Files.exists(path)) {
            return kind == Kind.CHOSEN ? FolderState.MISSING : FolderState.NOT_YET;
        }
        if (!Files.isDirectory(path)) {
            return FolderState.NO_FOLDER;
        }
        if (!Files.isReadable(path) || !Files.isExecutable(path)) {
            return FolderState.UNREADABLE;
        }
        return Files.isWritable(path) ? FolderState.READY : FolderState.READ_ONLY;
    }
}
