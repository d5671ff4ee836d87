package io.slipway.ui.presets.drafts;

import io.slipway.preset.drafts.DraftFolder;
import io.slipway.preset.drafts.KeptDraft;
import java.io.IOException;
import java.time.Clock;

/** The files of drafts, their secrets sealed. */
final class DraftFiles {
    private final DraftFolder folder;
    private final DraftSealing sealing;
    private final Clock clock;

    DraftFiles(DraftFolder folder, DraftSealing sealing, Clock clock) {
        this.folder = folder;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** Writes a draft as it is; whether all of it, or without secrets that cannot be sealed. */
    boolean write(DraftContent draft) throws IOException {
        DraftSealing.Stored stored = sealing.seal(draft);
        folder.write(new KeptDraft(
                draft.key(),
                draft.shown(),
                draft.origin(),
                draft.connection(),
                draft.preset().with(stored.spec()),
                clock.instant()));
        return stored.whole();
    }

    boolean has(String key) {
        return folder.has(key);
    }

    void remove(String key) throws IOException {
        folder.remove(key);
        sealing.forget(key);
    }
}
