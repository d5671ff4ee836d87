package io.slipway.ui.compose.environment;

import io.slipway.draft.EnvVarDraft;
import java.util.List;
import java.util.Optional;

/** Why something cannot be done to rows just now: the key of a text, or nothing. */
final class EnvReasons {
    private final EnvTable table;

    EnvReasons(EnvTable table) {
        this.table = table;
    }

    Optional<String> against(EnvAct act, List<EnvVarDraft> rows) {
        EnvVarDraft first = rows.getFirst();
        return switch (act) {
            case UP, DOWN -> unless(table.isInOrder(), "why.variables.order");
            case REVEAL -> unless(hasSecret(first), "why.variables.reveal");
            case NEXT_SAME -> unless(table.same().next(first).isPresent(), "why.variables.same");
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
