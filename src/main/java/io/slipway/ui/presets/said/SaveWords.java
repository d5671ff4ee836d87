package io.slipway.ui.presets.said;

import io.slipway.preset.file.Defect;
import io.slipway.preset.folder.FolderState;
import io.slipway.preset.store.SaveResult;
import io.slipway.text.Messages;

/** What came of storing a preset, and what is wrong with a file or the folder, in words. */
public final class SaveWords {
    private final Messages messages;

    /** Words from these texts. */
    public SaveWords(Messages messages) {
        this.messages = messages;
    }

    /** What came of storing a preset of this name. */
    public String of(SaveResult result, String name) {
        return switch (result) {
            case SaveResult.Saved saved -> messages.text("presets.saved", name);
            case SaveResult.ChangedOnDisk changed -> messages.text("presets.conflict.saving", name);
            case SaveResult.Gone gone -> messages.text("presets.gone.saving", name);
            case SaveResult.NameTaken taken -> messages.text("presets.name.taken", taken.other().name());
            case SaveResult.WrongFolder(String folder) -> messages.text("presets.folder.wrong", folder);
            case SaveResult.StillLocked(var secrets) -> messages.text("presets.still.locked", name, secrets.size());
            case SaveResult.NotWritable(var file, FolderState folder, var why) ->
                folder == FolderState.READY
                        ? messages.text("presets.not.written", file.toString(), why.map(messages::failure).orElse(""))
                        : messages.text("presets.not.written.folder", of(folder, file.toString()));
        };
    }

    /** What can be done with the folder, where that is not everything. */
    public String of(FolderState state, String folder) {
        return messages.text("presets.folder." + Messages.key(state), folder);
    }

    /** What is wrong with a file. */
    public String of(Defect defect) {
        return messages.text("presets.defect." + defect.kind().key(), defect.line(), defect.detail());
    }
}
