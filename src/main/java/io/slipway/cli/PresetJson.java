package io.slipway.cli;

import io.slipway.json.JsonValue;
import io.slipway.preset.Preset;
import io.slipway.preset.file.Defect;
import io.slipway.preset.file.PresetFile;
import io.slipway.preset.folder.PresetListing;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Presets as JSON: what names them and what is wrong with them, never what they hold. */
final class PresetJson {
    private PresetJson() {
    }

    /** {@code {folder, state, presets[]}}. */
    static JsonValue list(Path folder, PresetListing listing, List<PresetFile> files, Set<String> pinned) {
        return JsonValue.Obj.with()
                .add("folder", folder.toString())
                .add("state", Messages.key(listing.state()))
                .add("presets", new JsonValue.Arr(
                        files.stream().<JsonValue>map(file -> file(file, pinned)).toList()))
                .build();
    }

    private static JsonValue file(PresetFile file, Set<String> pinned) {
        JsonValue.Builder object = JsonValue.Obj.with()
                .add("name", file.name())
                .add("folder", file.folder())
                .add("file", file.file().toString());
        return switch (file) {
            case PresetFile.Usable usable -> preset(object, usable.preset(), pinned);
            case PresetFile.Damaged damaged -> damaged(object, damaged.defect());
        };
    }

    private static JsonValue preset(JsonValue.Builder object, Preset preset, Set<String> pinned) {
        Target target = preset.spec().target();
        return object.add("id", preset.id())
                .add("tags", JsonValue.Arr.of(preset.details().tags()))
                .add("notes", preset.details().notes())
                .add("target", JsonValue.Obj.with()
                        .addOrNull("team", target.team())
                        .addOrNull("project", target.project())
                        .addOrNull("job", target.job())
                        .build())
                .add("sealed", preset.spec().holdsLocked())
                .add("pinned", pinned.contains(preset.id()))
                .add("defect", new JsonValue.Null())
                .build();
    }

    private static JsonValue damaged(JsonValue.Builder object, Defect defect) {
        JsonValue none = new JsonValue.Null();
        return object.add("id", none)
                .add("tags", new JsonValue.Arr(List.of()))
                .add("notes", "")
                .add("target", none)
                .add("sealed", false)
                .add("pinned", false)
                .add("defect", JsonValue.Obj.with()
                        .add("kind", defect.kind().key())
                        .add("line", defect.line() == 0 ? none : JsonValue.Num.of(defect.line()))
                        .addOrNull("detail", defect.detail())
                        .build())
                .build();
    }
}
