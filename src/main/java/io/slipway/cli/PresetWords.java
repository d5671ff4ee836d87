package io.slipway.cli;

import io.slipway.preset.file.Defect;
import io.slipway.preset.file.PresetFile;
import io.slipway.preset.folder.FolderState;
import io.slipway.preset.store.SaveResult;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import io.slipway.text.Printable;
import java.nio.file.Path;
import java.util.List;

/** What a command says of presets. */
final class PresetWords {
    private final Messages messages;

    PresetWords(Messages messages) {
        this.messages = messages;
    }

    /** One line of the list: folder and name, the job, the tags; or what is wrong with the file. */
    String line(PresetFile file) {
        String name = Printable.of(file.label());
        return switch (file) {
            case PresetFile.Damaged damaged -> name + "  " + messages.text("cli.presets.damaged", defect(damaged.defect()));
            case PresetFile.Usable usable -> {
                Target target = usable.preset().spec().target();
                List<String> tags = usable.preset().details().tags();
                String job = target.isComplete()
                        ? target.project() + "/" + target.job()
                        : messages.text("cli.presets.no.job");
                yield name + "  " + Printable.of(job + (tags.isEmpty() ? "" : "  #" + String.join(" #", tags)));
            }
        };
    }

    /** Why a file cannot be opened. */
    String defect(Defect defect) {
        return messages.text(
                "presets.defect." + defect.kind().key(), String.valueOf(defect.line()), Printable.of(defect.detail()));
    }

    /** Why the presets folder cannot be used. */
    String folder(FolderState state, Path folder) {
        return messages.text("presets.folder." + Messages.key(state), folder.toString());
    }

    /** Why a preset was not stored. */
    String refusal(SaveResult result, Path folder) {
        return switch (result) {
            case SaveResult.NameTaken(PresetFile other) ->
                messages.text("cli.presets.name.taken", Printable.of(other.label()));
            case SaveResult.WrongFolder(String name) -> messages.text("cli.presets.folder.wrong", Printable.of(name));
            case SaveResult.NotWritable(Path file, FolderState state, var why) when state == FolderState.READY ->
                messages.text("cli.presets.unwritable", file.toString(), why.map(messages::failure).orElse(""));
            case SaveResult.NotWritable(Path file, FolderState state, var why) -> folder(state, folder);
            case SaveResult.Conflict conflict ->
                messages.text("cli.presets.conflict", conflict.found().file().toString());
            case SaveResult.Saved saved -> "";
            case SaveResult.StillLocked locked -> "";
        };
    }
}
