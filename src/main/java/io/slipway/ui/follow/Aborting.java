package io.slipway.ui.follow;

import io.slipway.launch.abort.RunAbort;
import io.slipway.run.Target;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What every "Abort run" of the window does, wherever it stands. */
public final class Aborting {
    private final Supplier<Optional<Place>> current;
    private final ConnectionRights rights;
    private final AbortDialog dialog;
    private final Consumer<Target> asked;
    private final Consumer<String> told;

    /**
     * Where runs can be aborted now.
     *
     * @param connection the name of the connection
     * @param abort ends runs there
     */
    public record Place(String connection, RunAbort abort) {}

    /**
     * Aborts on the current connection.
     *
     * @param current the connection that is chosen now, if any
     * @param rights what its token turned out to lack
     * @param dialog asks
     * @param asked is told the job of which a run was tried to be aborted
     * @param told is given the words for an abort that was taken
     */
    public Aborting(
            Supplier<Optional<Place>> current,
            ConnectionRights rights,
            AbortDialog dialog,
            Consumer<Target> asked,
            Consumer<String> told) {
        this.current = current;
        this.rights = rights;
        this.dialog = dialog;
        this.asked = asked;
        this.told = told;
    }

    /** Asks the operator about the run of a launch on the current connection. */
    public void ask(Target job, String runId, String runName) {
        ask(job, runId, runName, true);
    }

    /** Asks the operator about a run of the current connection, be it of a launch on record or not. */
    void ask(Target job, String runId, String runName, boolean own) {
        current.get().ifPresent(place -> {
            String name = runName.isEmpty() ? runId : runName;
            dialog.ask(
                    new AbortRequest(place.connection(), job, runId, name, own),
                    place.abort(),
                    rights.missingProperty().get(),
                    told);
            rights.refresh();
            asked.accept(job);
        });
    }
}
