package io.slipway.settings;

import io.slipway.json.JsonValue.Bool;
import io.slipway.json.JsonValue.Obj;
import io.slipway.storage.Loaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the program is new to its operator, as it stands in the settings: {@code "welcomed": true} once it is not. */
public final class FirstStart {
    private static final String NAME = "welcomed";

    private final SettingsFile settings;

    /** The setting in this file. */
    public FirstStart(SettingsFile settings) {
        this.settings = settings;
    }

    /**
     * Whether nothing was ever done; settings that cannot be read are those of somebody. It blocks while it looks.
     *
     * @param traces files and folders that only somebody who has done something leaves, something in the folders
     */
    public boolean isNow(List<Path> traces) {
        return switch (settings.read()) {
            case Loaded.Absent<Obj> none -> traces.stream().noneMatch(FirstStart::isTrace);
            case Loaded.Damaged<Obj> damaged -> false;
            case Loaded.Value<Obj>(Obj set) -> set.member(NAME)
                    .map(said -> said.equals(new Bool(false)))
                    .orElseGet(() -> traces.stream().noneMatch(FirstStart::isTrace));
        };
    }

    private static boolean isTrace(Path path) {
        if (!Files.isDirectory(path)) {
            return Files.exists(path);
        }
        try (Stream<Path> inside = Files.list(path)) {
            return inside.findAny().isPresent();
        } catch (IOException closed) {
            return true;
        }
    }

    /**
     * Notes that the operator was welcomed, or that the page was shown and not answered yet.
     *
     * @throws IOException when the settings cannot be written
     */
    public void note(boolean welcomed) throws IOException {
        settings.set(NAME, Optional.of(new Bool(welcomed)));
    }
}
