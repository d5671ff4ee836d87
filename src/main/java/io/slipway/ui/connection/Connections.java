package io.slipway.ui.connection;

import io.slipway.connection.Connection;
import io.slipway.northflank.Northflank;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The connections that can be used, with their tokens in memory, and the one that is chosen. */
public final class Connections {
    private final Function<Connection, Northflank> opening;
    private final ObservableList<OpenConnection> all = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<OpenConnection>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** None yet; a service is reached by this function. */
    public Connections(Function<Connection, Northflank> opening) {
        this.opening = opening;
    }

    /** Adds a connection, in place of the one with its id, and leaves the choice to the operator. */
    public OpenConnection add(Connection connection) {
        OpenConnection open = new OpenConnection(connection, opening.apply(connection));
        find(connection.id()).ifPresentOrElse(before -> all.set(all.indexOf(before), open), () -> all.add(open));
        return open;
    }

    /** Forgets a connection and its token; the chosen one stays chosen. */
    public void remove(String id) {
        all.removeIf(open -> open.connection().id().equals(id));
    }

    /** The connection of that id, when it can be used. */
    public Optional<OpenConnection> find(String id) {
        return all.stream().filter(open -> open.connection().id().equals(id)).findFirst();
    }

    /** The sandbox, once it has started. */
    public Optional<OpenConnection> sandbox() {
        return all.stream().filter(open -> open.connection().sandbox()).findFirst();
    }

    /** Chooses a connection. */
    public void choose(OpenConnection chosen) {
        current.set(Optional.of(chosen));
    }

    /**
     * Reaches every service but the sandbox anew, since the way there is another by now. What was begun on the way before
     * goes on there to its end.
     */
    public void reachAnew() {
        List<OpenConnection> before = all.stream().filter(open -> !open.connection().sandbox()).toList();
        for (OpenConnection open : before) {
            OpenConnection now = add(open.connection());
            if (current().equals(Optional.of(open))) {
                choose(now);
            }
        }
    }

    /** Reaches a service without keeping the connection, to try it. */
    public Northflank trial(Connection connection) {
        return opening.apply(connection);
    }

    /** All of them, in order of arrival. */
    public ObservableList<OpenConnection> all() {
        return all;
    }

    /** The chosen one, or nothing while the sandbox starts. */
    public Optional<OpenConnection> current() {
        return current.get();
    }

    /** Whether the connection of that id is the chosen one. */
    public boolean isChosen(String id) {
        return current().filter(open -> open.connection().id().equals(id)).isPresent();
    }

    /** The chosen one, observable. */
    public ReadOnlyObjectProperty<Optional<OpenConnection>> currentProperty() {
        return current.getReadOnlyProperty();
    }
}
