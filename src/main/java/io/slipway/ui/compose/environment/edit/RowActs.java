package io.slipway.ui.compose.environment.edit;

import io.slipway.draft.EnvVarDraft;
import io.slipway.draft.RunDraft;
import io.slipway.run.EnvVar;
import io.slipway.text.Messages;
import io.slipway.ui.compose.environment.rows.Rows;
import io.slipway.ui.kit.form.UndoLine;
import java.util.List;

/** Does to rows what a key, a button or a menu asks for, and leads the focus to what came of it. */
public final class RowActs {
    private final Rows all;
    private final RunDraft draft;
    private final EnvActions actions;
    private final RowCopies copies;
    private final Opening opening;
    private final Messages messages;

    /** Acts on these rows of the draft; {@code undo} offers to take them back. */
    public RowActs(Rows all, RunDraft draft, UndoLine undo, RowCopies copies, Opening opening, Messages messages) {
        this.all = all;
        this.draft = draft;
        this.actions = new EnvActions(draft, undo, all.chosen(), messages);
        this.copies = copies;
        this.opening = opening;
        this.messages = messages;
    }

    /** Where the focus goes after rows were made or moved. */
    @FunctionalInterface
    public interface Back {
        /** Goes to these. */
        void to(List<EnvVarDraft> rows);
    }

    /** Opens the lines of a value, or closes them, and leads the focus to what edits it then. */
    @FunctionalInterface
    public interface Opening {
        /** Opens those of this row or closes them. */
        void open(EnvVarDraft row, boolean wide);
    }

    /** Does it to these rows; {@code back} goes back to where the focus was, in the first row that it was done to. */
    public void act(EnvAct act, List<EnvVarDraft> rows, Back back) {
        EnvVarDraft first = rows.getFirst();
        switch (act) {
            case ENABLE -> actions.enable(rows);
            case SECRET -> {
                all.editing().settle(rows);
                actions.hide(rows);
            }
            case REVEAL -> all.editing().reveal(first, !all.editing().isRevealed(first));
            case OPEN -> opening.open(first, !all.editing().isOpened(first));
            case DUPLICATE -> back.to(actions.duplicate(rows));
            case UP -> move(rows, -1, back);
            case DOWN -> move(rows, 1, back);
            case NEXT_SAME -> all.same().next(first).ifPresent(next -> back.to(List.of(next)));
            case COPY -> copies.copy(values(rows));
            case COPY_SECRETS -> copies.copyWithSecrets(values(rows), messages.text("compose.env.copied", rows.size()));
            case CUT -> {
                copies.copy(values(rows));
                actions.cut(rows);
            }
            case REMOVE -> actions.remove(rows);
        }
    }

    private void move(List<EnvVarDraft> rows, int by, Back back) {
        if (all.isInOrder()) {
            back.to(actions.move(rows, by));
        }
    }

    /** Moves them before the row at this place. */
    public void moveTo(List<EnvVarDraft> rows, int before) {
        all.chosen().choose(actions.moveTo(rows, before));
    }

    /** Puts rows that were copied here below those that are chosen; says whether there were any. */
    public boolean paste() {
        List<EnvVarDraft> rows = all.chosen().rows();
        copies.held().ifPresent(held -> {
            EnvVarDraft below = rows.isEmpty() ? draft.environment().getLast() : rows.getLast();
            all.chosen().choose(actions.paste(below, held));
        });
        return copies.held().isPresent();
    }

    private List<EnvVar> values(List<EnvVarDraft> rows) {
        return rows.stream().map(row -> draft.spec().environment().get(all.indexOf(row))).toList();
    }
}
