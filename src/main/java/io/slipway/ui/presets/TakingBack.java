package io.slipway.ui.presets;

import io.slipway.ui.presets.said.PresetNotice;
import io.slipway.ui.presets.said.PresetWork;
import java.util.Optional;

/** What was done last to all of the draft, and can be taken back as long as nothing else was done to it. */
final class TakingBack {
    private final OpenDraft open;
    private final DraftTabs tabs;
    private final PresetWork work;
    private Optional<PresetNotice> said = Optional.empty();

    TakingBack(OpenDraft open, DraftTabs tabs, PresetWork work) {
        this.open = open;
        this.tabs = tabs;
        this.work = work;
        open.draft().specProperty().subscribe((before, now) -> changed());
        open.detailsProperty().subscribe((before, now) -> changed());
    }

    /** To take back what was done with the draft before would take this along; its own steps have both. */
    private void changed() {
        if (said.filter(work.noticeProperty().get()::equals).isPresent()) {
            work.offerNoUndo();
        }
        said = Optional.empty();
    }

    /** Says what was done, and offers what was before. */
    void say(Parked before, String key, Object... args) {
        work.sayUndoable(() -> takeBack(before), key, args);
        said = Optional.of(work.noticeProperty().get());
    }

    /** The draft that is shown is again as it was before its last step; what it came from may be otherwise by now. */
    private void takeBack(Parked before) {
        if (!before.spec().equals(open.draft().spec())) {
            open.draft().steps().undo();
        }
        tabs.showAgain(before.by(open.draft().steps().history()));
    }
}
