package io.slipway.ui.presets;

import io.slipway.ui.presets.drafts.DraftContent;
import io.slipway.ui.presets.drafts.DraftWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/** The open drafts that are not shown: what comes to be known of them is put where they wait. */
public final class WaitingTabs {
    private final OpenDraft open;
    private final List<DraftTab> tabs;
    private final DraftWriter writer;
    private final ReadOnlyLongWrapper found = new ReadOnlyLongWrapper();

    /** Those among these tabs, as they are at each moment. */
    WaitingTabs(OpenDraft open, List<DraftTab> tabs, DraftWriter writer) {
        this.open = open;
        this.tabs = tabs;
        this.writer = writer;
    }

    /** What is to be kept of them. */
    public List<DraftContent> contents() {
        return tabs.stream()
                .flatMap(tab -> tab.aside().flatMap(Parked::content).stream())
                .toList();
    }

    /** How often something came to be known of what they came from. */
    public ReadOnlyLongProperty foundProperty() {
        return found.getReadOnlyProperty();
    }

    /**
     * Something is known about what waiting drafts came from; what is kept of them says so too, since nothing else tells
     * it.
     */
    void reread(UnaryOperator<Basis> known) {
        tabs.forEach(tab -> tab.aside().ifPresent(draft -> {
            Basis now = known.apply(draft.basis());
            if (!now.equals(draft.basis())) {
                reread(tab, draft, draft.with(now));
            }
        }));
    }

    private void reread(DraftTab tab, Parked before, Parked now) {
        tab.park(now);
        if (!now.basis().key().equals(before.basis().key())) {
            writer.forget(before.basis().key());
        }
        now.keep(writer);
        found.set(found.get() + 1);
    }

    /** The file of the draft of this key was found changed; if another one is shown by now, it is told when it is shown. */
    void met(String key, DiskConflict found) {
        if (open.basis().key().equals(key)) {
            open.cameFrom().met(Optional.of(found));
        } else {
            tabs.forEach(tab -> tab.aside()
                    .filter(draft -> draft.basis().key().equals(key))
                    .ifPresent(draft -> tab.park(draft.met(found))));
        }
    }

    /** What is not known to be chosen elsewhere was chosen on this connection. */
    void adopt(String connection) {
        move(draft -> draft.connection().isEmpty(), draft -> draft.at(new Chosen(connection, draft.spec().target())));
    }

    /** Those that wait and were made on that connection are started there. */
    void move(Chosen place) {
        move(draft -> draft.connection().equals(place.connection()), draft -> draft.at(place));
    }

    private void move(Predicate<Parked> which, UnaryOperator<Parked> move) {
        tabs.forEach(tab -> tab.aside().filter(which).ifPresent(draft -> tab.park(move.apply(draft))));
    }
}
