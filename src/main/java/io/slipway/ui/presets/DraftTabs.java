package io.slipway.ui.presets;

import io.slipway.ui.presets.drafts.ClosedDrafts;
import io.slipway.ui.presets.drafts.DraftWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The open drafts in their order. One is shown and edited; the others wait as they were left, each with its steps. */
public final class DraftTabs {
    private final OpenDraft open;
    private final ClosedDrafts closed;
    private final DraftWriter writer;
    private final ObservableList<DraftTab> tabs = FXCollections.observableArrayList();
    private final ObservableList<DraftTab> listed = FXCollections.unmodifiableObservableList(tabs);
    private final ReadOnlyObjectWrapper<DraftTab> shown;
    private final TabRow row = new TabRow(this, tabs);
    private final WaitingTabs waiting;
    private final TabClosing closing;
    private final List<Runnable> whenShown = new ArrayList<>();
    private boolean turning;

    /** One draft that came from nothing. */
    public DraftTabs(OpenDraft open, ClosedDrafts closed, DraftWriter writer) {
        this.open = open;
        this.closed = closed;
        this.writer = writer;
        DraftTab first = new DraftTab(1);
        tabs.add(first);
        shown = new ReadOnlyObjectWrapper<>(first);
        waiting = new WaitingTabs(open, tabs, writer);
        closing = new TabClosing(this, closed, writer);
        open.dirty().subscribe(changes -> look());
        open.cameFrom().basisProperty().subscribe(now -> look());
        open.draft().specProperty().map(spec -> spec.target()).subscribe(target -> look());
    }

    private void look() {
        shown.get().look(open.park());
    }

    /** This too is to be done each time after another draft is shown. */
    void whenShown(Runnable action) {
        whenShown.add(action);
    }

    /** All of them. */
    public ObservableList<DraftTab> tabs() {
        return listed;
    }

    /** The one that is shown. */
    public ReadOnlyObjectProperty<DraftTab> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** How one goes from one to the next, and moves them. */
    public TabRow row() {
        return row;
    }

    /** Those that are not shown. */
    public WaitingTabs waiting() {
        return waiting;
    }

    /** What was closed and can be opened again. */
    public ClosedDrafts closed() {
        return closed;
    }

    /** Shows one of them; the one that was shown is kept as it is. */
    public void show(DraftTab tab) {
        if (tab == shown.get() || !tabs.contains(tab)) {
            return;
        }
        turning = true;
        Parked left = open.park();
        left.keep(writer);
        shown.get().park(left);
        Parked next = tab.take();
        shown.set(tab);
        open.show(next);
        look();
        turning = false;
        whenShown.forEach(Runnable::run);
    }

    /** Whether another one is about to be shown: what changes then, nobody has changed. */
    public boolean isTurning() {
        return turning;
    }

    /** Opens a draft beside the one that is shown, or in its place when nothing was ever done to that; and shows it. */
    void add(Parked draft) {
        if (open.park().isUntouched()) {
            writer.forget(open.basis().key());
            showAgain(draft);
        } else {
            addBeside(draft);
        }
    }

    /** The draft that is shown is again as it was at a moment before. */
    void showAgain(Parked before) {
        open.show(before);
        look();
        whenShown.forEach(Runnable::run);
    }

    /** Opens a draft behind the one that is shown, and shows it. */
    void addBeside(Parked draft) {
        DraftTab tab = new DraftTab(freeNumber(tabs));
        tab.park(draft);
        tabs.add(tabs.indexOf(shown.get()) + 1, tab);
        show(tab);
    }

    private static int freeNumber(List<DraftTab> among) {
        return IntStream.rangeClosed(1, among.size() + 1)
                .filter(number -> among.stream().noneMatch(tab -> tab.number() == number))
                .findFirst()
                .orElseThrow();
    }

    /** What a draft says and came from, shown or not. */
    Parked state(DraftTab tab) {
        return tab.aside().orElseGet(open::park);
    }

    /** What all of them say, in their order. */
    List<Parked> states() {
        return tabs.stream().map(this::state).toList();
    }

    /** What the draft of this key came from, if it is still open. */
    Optional<Basis> basis(String key) {
        return Stream.concat(Stream.of(open.basis()), states().stream().map(Parked::basis))
                .filter(basis -> basis.key().equals(key))
                .findFirst();
    }

    /** The draft that came from this file, if one is open. */
    Optional<DraftTab> of(Path file) {
        return tabs.stream()
                .filter(tab -> state(tab).file().filter(file::equals).isPresent())
                .findFirst();
    }

    /** Takes drafts out of here. */
    TabClosing closing() {
        return closing;
    }

    /** Takes a draft out, and shows the next one when it was shown; a window is never without a draft. */
    void remove(DraftTab tab) {
        if (tabs.size() == 1) {
            addBeside(Parked.of(open.fresh(), open.nothing(), open.fresh().details()));
        }
        if (tab == shown.get()) {
            int index = tabs.indexOf(tab);
            show(tabs.get(index + 1 < tabs.size() ? index + 1 : index - 1));
        }
        tabs.remove(tab);
    }

    /** Has these again, as they were open before; what is typed already stays and is shown. */
    void bringBack(List<Parked> drafts, int index) {
        boolean untouched = tabs.size() == 1 && open.park().isUntouched();
        List<DraftTab> before = List.copyOf(tabs);
        for (int i = 0; i < drafts.size(); i++) {
            DraftTab tab = new DraftTab(freeNumber(untouched ? tabs.subList(0, i) : tabs));
            tab.park(drafts.get(i));
            tabs.add(i, tab);
        }
        waiting.adopt(open.connectionProperty().get());
        if (untouched && !drafts.isEmpty()) {
            row.show(index);
            before.forEach(tab -> {
                writer.forget(state(tab).basis().key());
                tabs.remove(tab);
            });
        }
    }
}
