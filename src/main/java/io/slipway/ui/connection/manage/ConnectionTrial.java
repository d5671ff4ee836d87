package io.slipway.ui.connection.manage;

import io.slipway.connection.Connection;
import io.slipway.connection.StoredConnection;
import io.slipway.northflank.Northflank;
import io.slipway.rights.TokenRights;
import io.slipway.ui.connection.stored.StoredTokens;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import io.slipway.vault.Attempt;
import io.slipway.vault.Trouble;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Worker;
import org.jspecify.annotations.Nullable;

/** The trial of a connection before it is used: with what was typed, or with the token that is stored. */
final class ConnectionTrial {
    private final Means means;
    private final StoredTokens tokens;
    private final BooleanSupplier unlocked;
    private final Background background;
    private final Latest opening;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Result>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable TrialTask test;

    /**
     * How a service is reached.
     *
     * @param service reaches it without keeping it
     * @param rights what its token turned out not to be allowed
     */
    record Means(Function<Connection, Northflank> service, Function<Connection, TokenRights> rights) {}

    /** What came of it. */
    sealed interface Result {
        /** The service answered. */
        record Passed(TrialTask.Passed what) implements Result {}

        /** It did not, or refused. */
        record Failed(Throwable why) implements Result {}

        /** The stored token could not be had. */
        record Tokenless(Trouble why) implements Result {}
    }

    ConnectionTrial(Means means, StoredTokens tokens, BooleanSupplier unlocked, Background background) {
        this.means = means;
        this.tokens = tokens;
        this.unlocked = unlocked;
        this.background = background;
        this.opening = new Latest(background);
    }

    /** Tries a connection; what was tried before is no longer wanted. */
    void start(Connection connection) {
        stop();
        TrialTask started =
                new TrialTask(means.service().apply(connection), means.rights().apply(connection), connection.team());
        test = started;
        running.set(true);
        started.stateProperty().addListener((state, before, now) -> {
            if (now == Worker.State.SUCCEEDED) {
                end(started, new Result.Passed(started.getValue()));
            }
        });
        started.setOnFailed(failed -> end(started, new Result.Failed(started.getException())));
        background.start(started);
    }

    private void end(TrialTask ended, Result how) {
        if (ended == test) {
            running.set(false);
            result.set(Optional.of(how));
        }
    }

    /** Tries a connection with the token that is stored, unlocking the vault first where that is needed. */
    void start(StoredConnection stored) {
        stop();
        running.set(true);
        opening.read(() -> tokens.open(stored), attempt -> {
            running.set(false);
            switch (attempt) {
                case Attempt.Done<Connection>(Connection connection) -> start(connection);
                case Attempt.Refused<Connection>(Trouble reason) -> refused(stored, reason);
            }
        }, failure -> {
            running.set(false);
            result.set(Optional.of(new Result.Failed(failure)));
        });
    }

    private void refused(StoredConnection stored, Trouble reason) {
        if (reason != Trouble.LOCKED) {
            result.set(Optional.of(new Result.Tokenless(reason)));
        } else if (unlocked.getAsBoolean()) {
            start(stored);
        }
    }

    /** Ends a trial that is under way, and forgets what came of the last one. */
    void stop() {
        opening.forget();
        if (test != null) {
            test.cancel(true);
            test = null;
        }
        running.set(false);
        result.set(Optional.empty());
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Result>> resultProperty() {
        return result.getReadOnlyProperty();
    }
}
