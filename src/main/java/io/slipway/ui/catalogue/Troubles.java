package io.slipway.ui.catalogue;

import io.slipway.northflank.ApiException;
import io.slipway.ui.connection.Refusal;
import io.slipway.ui.kit.listed.ListState;
import io.slipway.ui.kit.listed.Listed;
import io.slipway.ui.kit.listed.Listing;
import io.slipway.ui.shell.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a failure means for a list. Where the list is shown that is said; below the window it is said only when nothing
 * can be shown in its place, once for all lists.
 */
final class Troubles implements Listing.Diagnosis {
    private final Status status;
    private final Refusal refusal;
    private final List<Listed<?>> lists = new ArrayList<>();
    private Runnable again = () -> {};
    private String said = "";

    Troubles(Status status, Refusal refusal) {
        this.status = status;
        this.refusal = refusal;
    }

    void about(Listed<?> list) {
        lists.add(list);
    }

    void setAgain(Runnable reads) {
        again = reads;
    }

    @Override
    public ListState of(Throwable failure, Optional<Instant> asOf) {
        if (failure instanceof ApiException.Rejected no && no.isForbidden()) {
            return new ListState.Forbidden(asOf);
        }
        if (asOf.isEmpty()) {
            said = refusal.unread(failure);
            status.trouble(said, again);
        }
        return new ListState.Failed(refusal.reason(failure), asOf);
    }

    /** Takes back what was said once every list has something to show; what others said since stands. */
    void settle() {
        boolean over = lists.stream().noneMatch(Troubles::isBlank);
        if (over && !said.isEmpty() && status.messageProperty().get().equals(said)) {
            status.clear();
            said = "";
        }
    }

    private static boolean isBlank(Listed<?> list) {
        return list.state() instanceof ListState.Failed && list.state().asOf().isEmpty();
    }

    boolean isSomethingUnderWay() {
        return lists.stream().anyMatch(list -> list.state() instanceof ListState.Loading);
    }

    /** Whether some list is not what the service says. */
    boolean isAny() {
        return lists.stream().anyMatch(list -> list.state() instanceof ListState.Failed);
    }
}
