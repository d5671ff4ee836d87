package io.slipway.ui.compose.environment.edit;

import io.slipway.draft.EnvVarDraft;
import io.slipway.draft.RunDraft;
import io.slipway.run.EnvVar;
import io.slipway.text.Messages;
import io.slipway.ui.compose.environment.rows.ChosenRows;
import io.slipway.ui.kit.form.UndoLine;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.collections.ObservableList;

/** What is done to one row or to several at once, each in one step. */
final class EnvActions {
    private final RunDraft draft;
    private final ObservableList<EnvVarDraft> all;
    private final UndoLine undo;
    private final ChosenRows chosen;
    private final Messages messages;

    EnvActions(RunDraft draft, UndoLine undo, ChosenRows chosen, Messages messages) {
        this.draft = draft;
        this.all = draft.environment();
        this.undo = undo;
        this.chosen = chosen;
        this.messages = messages;
    }

    private Set<Integer> places(Collection<EnvVarDraft> rows) {
        Set<EnvVarDraft> sought = new HashSet<>(rows);
        Set<Integer> places = new TreeSet<>();
        for (int place = 0; place < all.size(); place++) {
            if (sought.contains(all.get(place))) {
                places.add(place);
            }
        }
        return places;
    }

    void remove(Collection<EnvVarDraft> rows) {
        removeSaying("compose.env.removed", rows);
    }

    /** Takes rows away that were copied just before. */
    void cut(Collection<EnvVarDraft> rows) {
        removeSaying("compose.env.cut", rows);
    }

    private void removeSaying(String key, Collection<EnvVarDraft> rows) {
        Set<Integer> places = places(rows);
        if (!places.isEmpty()) {
            List<EnvVar> before = draft.spec().environment();
            int shown = chosen.place(all.get(places.iterator().next()));
            chosen.choose(List.of());
            draft.setEnvironment(RowEdits.removed(before, places).variables());
            chosen.chooseAt(shown);
            offer(messages.text(key, places.size(), name(before, places)), before, places);
        }
    }

    private String name(List<EnvVar> before, Set<Integer> places) {
        String name = before.get(places.iterator().next()).name();
        return name.isEmpty() ? messages.text("compose.unnamed") : name;
    }

    /** Sends all of them, or none when all are sent. */
    void enable(Collection<EnvVarDraft> rows) {
        Set<Integer> places = places(rows);
        mark("compose.env.enabled", places, RowEdits.sentOrNot(draft.spec().environment(), places).variables());
    }

    /** Makes all of them secret, or plain when all are secret. */
    void hide(Collection<EnvVarDraft> rows) {
        Set<Integer> places = places(rows);
        mark("compose.env.marked", places, RowEdits.secretOrNot(draft.spec().environment(), places).variables());
    }

    /** Rows stay the same rows; a single one shows itself what was done, and the same key takes it back. */
    private void mark(String key, Set<Integer> places, List<EnvVar> after) {
        List<EnvVar> before = draft.spec().environment();
        draft.together(() -> places.forEach(place -> {
            all.get(place).enabledProperty().set(after.get(place).enabled());
            all.get(place).secretProperty().set(after.get(place).value().isSecret());
        }));
        if (places.size() > 1) {
            offer(messages.text(key, places.size()), before, places);
        }
    }

    /** Puts a copy of each below the last of them; says which rows they are. */
    List<EnvVarDraft> duplicate(Collection<EnvVarDraft> rows) {
        return done("compose.env.duplicated", places(rows), RowEdits.duplicated(draft.spec().environment(), places(rows)));
    }

    /** Moves them past their neighbours; says which rows they are now. */
    List<EnvVarDraft> move(Collection<EnvVarDraft> rows, int by) {
        return done("compose.env.moved", places(rows), RowEdits.moved(draft.spec().environment(), places(rows), by));
    }

    /** Moves them before the row at this place. */
    List<EnvVarDraft> moveTo(Collection<EnvVarDraft> rows, int before) {
        return done("compose.env.moved", places(rows), RowEdits.movedTo(draft.spec().environment(), places(rows), before));
    }

    /** Puts variables that were copied below this row. */
    List<EnvVarDraft> paste(EnvVarDraft below, List<EnvVar> copied) {
        List<EnvVar> before = draft.spec().environment();
        return done("compose.env.pasted", Set.of(), RowEdits.inserted(before, all.indexOf(below) + 1, copied));
    }

    private List<EnvVarDraft> done(String key, Set<Integer> places, RowEdits edits) {
        List<EnvVar> before = draft.spec().environment();
        if (!before.equals(edits.variables())) {
            draft.setEnvironment(edits.variables());
            if (edits.rows().size() > 1) {
                offer(messages.text(key, edits.rows().size()), before, places);
            }
        }
        return edits.rows().stream().map(all::get).toList();
    }

    private void offer(String done, List<EnvVar> before, Set<Integer> places) {
        undo.show(done, () -> {
            draft.setEnvironment(before);
            chosen.choose(places.stream().map(all::get).toList());
        });
    }
}
