package io.slipway.ui.presets;

import io.slipway.preset.drafts.OpenTabs;
import io.slipway.preset.drafts.OpenTabs.Ref;
import io.slipway.ui.presets.drafts.ClosedDrafts;
import io.slipway.ui.presets.drafts.DraftContent;
import java.nio.file.Path;
import java.util.List;

/** The order of the open and the closed drafts, as it is kept for the next time. */
public final class KeptOrder {
    private KeptOrder() {}

    /** The order of these by now. */
    public static OpenTabs of(DraftTabs tabs) {
        List<DraftTab> worth = tabs.tabs().stream()
                .filter(tab -> isWorthKeeping(tabs.state(tab)))
                .toList();
        return new OpenTabs(
                worth.stream().map(tab -> ref(tabs.state(tab))).toList(),
                Math.max(0, worth.indexOf(tabs.shownProperty().get())),
                tabs.closed().drafts().stream().map(KeptOrder::ref).toList());
    }

    private static boolean isWorthKeeping(Parked draft) {
        return draft.basis().isNamed() || draft.isDirty();
    }

    private static Ref ref(Parked draft) {
        return new Ref(draft.basis().key(), draft.file().map(Path::toString).orElse(""));
    }

    private static Ref ref(ClosedDrafts.Closed draft) {
        return new Ref(
                draft.content().map(DraftContent::key).orElse(""), draft.file().map(Path::toString).orElse(""));
    }
}
