package io.slipway.ui.compose.environment;

import io.slipway.draft.EnvVarDraft;
import io.slipway.draft.RunDraft;
import io.slipway.run.EnvVar;
import io.slipway.text.Messages;
import java.util.List;

/** Does to rows what a key, a button or a menu asks for, and leads the focus to what came of it. */
final class RowActs {
    private final EnvTable table;
    private final RunDraft draft;
    private final EnvActions actions;
    private final RowCopies copies;
    private final Messages messages;

    RowActs(EnvTable table, RunDraft draft, EnvActions actions, RowCopies copies, Messages messages) {
        this.table = table;
        this.draft = draft;
        this.actions = actions;
        this.copies = copies;
        this.messages = messages;
    }

    /** Where the focus goes after rows were made or moved. */
    @FunctionalInterface
    interface Back {
        void to(List<EnvVarDraft> rows);
    }

    /** Does it to these rows; {@code back} goes back to where the focus was, in the first row that it was done to. */
    void act(EnvAct act, List<EnvVarDraft> rows, Back back) {
        EnvVarDraft first = rows.getFirst();
        switch (act) {
            case ENABLE -> actions.enable(rows);
            case SECRET -> {
                table.editing().settle(rows);
                actions.hide(rows);
            }
            case REVEAL -> table.reveal(first, !table.editing().isRevealed(first));
            case OPEN -> table.open(first, !table.editing().isOpened(first));
            case DUPLICATE -> back.to(actions.duplicate(rows));
            case UP -> move(rows, -1, back);
            case DOWN -> move(rows, 1, back);
            case NEXT_SAME -> table.same().next(first).ifPresent(next -> back.to(List.of(next)));
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
        if (table.isInOrder()) {
            back.to(actions.move(rows, by));
        }
    }

    /** Moves them before the row at this place. */
    void moveTo(List<EnvVarDraft> rows, int before) {
        table.focus().choose(actions.moveTo(rows, before));
    }

    /** Puts rows that were copied here below those that are chosen; says whether there were any. */
    boolean paste() {
        List<EnvVarDraft> rows = table.chosen().rows();
        copies.held().ifPresent(held -> {
            EnvVarDraft below = rows.isEmpty() ? draft.environment().getLast() : rows.getLast();
            table.focus().choose(actions.paste(below, held));
        });
        return copies.held().isPresent();
    }

    private List<EnvVar> values(List<EnvVarDraft> rows) {
        return rows.stream().map(row -> draft.spec().environment().get(table.indexOf(row))).toList();
    }
}
