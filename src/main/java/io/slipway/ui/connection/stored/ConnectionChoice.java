package io.slipway.ui.connection.stored;

import io.slipway.connection.Connection;
import io.slipway.connection.Profile;
import io.slipway.connection.StoredConnection;
import io.slipway.ui.connection.Connections;
import io.slipway.ui.connection.OpenConnection;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import io.slipway.vault.Attempt;
import io.slipway.vault.Trouble;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Chooses a connection by its id, getting its token out of the vault first; what was chosen last is what is waited for. */
public final class ConnectionChoice {
    private final Connections connections;
    private final ConnectionBook book;
    private final StoredTokens tokens;
    private final Latest opening;
    private final Ways ways;
    private final ReadOnlyObjectWrapper<Optional<String>> awaited = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Profile>> waiting = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * What else may come of a choice.
     *
     * @param unlocked asks to unlock the vault and says whether it is
     * @param edit asks for what the connection of that id lacks
     * @param refused is told why a token cannot be used, and whose
     * @param chosen is told the id of what the operator has chosen
     */
    public record Ways(
            BooleanSupplier unlocked, Consumer<String> edit, Refused refused, Consumer<String> chosen) {}

    /** Is told why a token cannot be used. */
    @FunctionalInterface
    public interface Refused {
        void because(Profile profile, Trouble reason);
    }

    /** A choice among the connections of a book. */
    public ConnectionChoice(
            Connections connections, ConnectionBook book, StoredTokens tokens, Background background, Ways ways) {
        this.connections = connections;
        this.book = book;
        this.tokens = tokens;
        this.opening = new Latest(background);
        this.ways = ways;
    }

    /** Chooses a connection because the operator wants it: what it lacks is asked for. */
    public void choose(String id) {
        opening.forget();
        awaited.set(Optional.empty());
        Optional<OpenConnection> open = connections.find(id);
        Optional<StoredConnection> sealed = book.stored(id).filter(stored -> stored.token().isPresent());
        if (open.isPresent()) {
            enter(open.get());
        } else if (sealed.isPresent()) {
            open(sealed.get(), reason -> refused(sealed.get().profile(), reason));
        } else {
            ways.edit().accept(id);
        }
    }

    private void enter(OpenConnection open) {
        waiting.set(Optional.empty());
        connections.choose(open);
        ways.chosen().accept(open.connection().id());
    }

    private void refused(Profile profile, Trouble reason) {
        if (reason != Trouble.LOCKED) {
            ways.refused().because(profile, reason);
        } else if (ways.unlocked().getAsBoolean()) {
            choose(profile.id());
        }
    }

    /** Chooses what was chosen when the program ended. Nobody asked for it now, so nothing is asked; it waits then. */
    public void resume(String id, Runnable inVain) {
        Optional<StoredConnection> known = book.stored(id);
        if (known.isEmpty() || known.get().token().isEmpty()) {
            inVain.run();
            waiting.set(known.map(StoredConnection::profile));
        } else {
            open(known.get(), reason -> {
                inVain.run();
                waiting.set(known.map(StoredConnection::profile));
                if (reason != Trouble.LOCKED) {
                    ways.refused().because(known.get().profile(), reason);
                }
            });
        }
    }

    private void open(StoredConnection stored, Consumer<Trouble> refused) {
        awaited.set(Optional.of(stored.profile().name()));
        opening.read(
                () -> tokens.open(stored),
                attempt -> {
                    awaited.set(Optional.empty());
                    switch (attempt) {
                        case Attempt.Done<Connection>(Connection connection) -> enter(connections.add(connection));
                        case Attempt.Refused<Connection>(Trouble reason) -> refused.accept(reason);
                    }
                },
                failure -> {
                    awaited.set(Optional.empty());
                    refused.accept(Trouble.UNREADABLE);
                });
    }

    /** The name of what is being opened, if anything is. */
    public ReadOnlyObjectProperty<Optional<String>> awaitedProperty() {
        return awaited.getReadOnlyProperty();
    }

    /** What was chosen when the program ended and waits for its token. */
    public ReadOnlyObjectProperty<Optional<Profile>> waitingProperty() {
        return waiting.getReadOnlyProperty();
    }
}
