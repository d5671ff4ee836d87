package io.slipway.ui.connection;

import io.slipway.connection.Connection;
import io.slipway.northflank.Northflank;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The connections of this session and the one that is chosen; tokens live here and nowhere on disk. */
public final class Connections {
    private final Function<Connection, Northflank> opening;
    private final ObservableList<OpenConnection> all = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<OpenConnection>> current =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** None yet; a service is reached by this function. */
    public Connections(Function<Connection, Northflank> opening) {
        this.opening = opening;
    }

    /** Adds a connection, in place of one of the same name, and leaves the choice to the operator. */
    public OpenConnection add(Connection connection) {
        OpenConnection open = new OpenConnection(connection, opening.apply(connection));
        all.removeIf(other -> other.connection().name().equals(connection.name()));
        all.add(open);
        return open;
    }

    /** Chooses a connection. */
    public void choose(OpenConnection chosen) {
        current.set(Optional.of(chosen));
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

    /** The chosen one, observable. */
    public ReadOnlyObjectProperty<Optional<OpenConnection>> currentProperty() {
        return current.getReadOnlyProperty();
    }
}
