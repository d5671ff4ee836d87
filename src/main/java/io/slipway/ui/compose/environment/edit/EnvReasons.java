package io.slipway.ui.compose.environment.edit;

import io.slipway.draft.EnvVarDraft;
import io.slipway.ui.compose.environment.rows.Rows;
import java.util.List;
import java.util.Optional;

/** Why something cannot be done to rows just now: the key of a text, or nothing. */
public final class EnvReasons {
    private final Rows all;

    /** Why it cannot be done to some of these. */
    public EnvReasons(Rows all) {
        this.all = all;
    }

    /** What speaks against doing it to these rows, at least one. */
    public Optional<String> against(EnvAct act, List<EnvVarDraft> rows) {
        EnvVarDraft first = rows.getFirst();
        return switch (act) {
            case UP, DOWN -> unless(all.isInOrder(), "why.variables.order");
            case REVEAL -> unless(hasSecret(first), "why.variables.reveal");
            case NEXT_SAME -> unless(all.same().next(first).isPresent(), "why.variables.same");
            case COPY_SECRETS -> unless(rows.stream().anyMatch(EnvReasons::hasSecret), "why.variables.reveal");
            default -> Optional.empty();
        };
    }

    private static Optional<String> unless(boolean possible, String reason) {
        return possible ? Optional.empty() : Optional.of(reason);
    }

    private static boolean hasSecret(EnvVarDraft row) {
        return row.secretProperty().get() && !row.missingProperty().get() && !row.isLocked();
    }
}
