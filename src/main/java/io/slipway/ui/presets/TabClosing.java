package io.slipway.ui.presets;

import io.slipway.ui.presets.drafts.ClosedDrafts;
import io.slipway.ui.presets.drafts.DraftContent;
import io.slipway.ui.presets.drafts.DraftWriter;
import java.util.Optional;

/** Takes drafts out of their tabs: to be opened again, as given up, or for good. */
final class TabClosing {
    private final DraftTabs tabs;
    private final ClosedDrafts closed;
    private final DraftWriter writer;

    TabClosing(DraftTabs tabs, ClosedDrafts closed, DraftWriter writer) {
        this.tabs = tabs;
        this.closed = closed;
        this.writer = writer;
    }

    /** Closes a draft without a question; it can be opened again. */
    void close(DraftTab tab) {
        Parked gone = tabs.state(tab);
        tabs.remove(tab);
        Optional<DraftContent> content = gone.content();
        if (content.isPresent()) {
            closed.closed(content.get(), gone.file());
        } else {
            writer.forget(gone.basis().key());
            gone.file().ifPresent(file -> closed.closed(gone.basis().name(), file));
        }
    }

    /** Closes a draft whose changes are given up; they can be had back as long as the program runs. */
    void discard(DraftTab tab) {
        Parked gone = tabs.state(tab);
        tabs.remove(tab);
        gone.content().ifPresent(content -> gone.file().ifPresent(file -> closed.discarded(content, file)));
    }

    /** Closes a draft of which nothing is kept, and shows this one again. */
    void drop(DraftTab tab, DraftTab before) {
        String key = tabs.state(tab).basis().key();
        if (tabs.tabs().contains(before)) {
            tabs.show(before);
        }
        tabs.remove(tab);
        writer.forget(key);
    }
}
