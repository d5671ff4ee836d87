package io.slipway.ui.connection.manage;

import io.slipway.ui.connection.stored.ConnectionBook;
import io.slipway.ui.connection.stored.ListedConnection;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** All connections of the book, and behind them the one that was begun and is not kept yet. */
final class ConnectionItems {
    private final ConnectionBook book;
    private final ObservableList<ListedConnection> all = FXCollections.observableArrayList();
    private final ListChangeListener<ListedConnection> relist = change -> list();
    private Optional<ListedConnection> begun = Optional.empty();
    private Runnable listed = () -> {};
    private boolean listing;

    ConnectionItems(ConnectionBook book) {
        this.book = book;
        book.all().addListener(relist);
        list();
    }

    /** The book, which lives on, keeps nothing of this. */
    void end() {
        book.all().removeListener(relist);
    }

    /** Is run after each change of the list. */
    void setOnListed(Runnable changed) {
        listed = changed;
    }

    void list() {
        listing = true;
        all.setAll(Stream.concat(book.all().stream(), begun.stream()).toList());
        listing = false;
        listed.run();
    }

    /** Whether the list is changing at this moment, so that nobody has chosen anything in it. */
    boolean isListing() {
        return listing;
    }

    ObservableList<ListedConnection> all() {
        return all;
    }

    Optional<ListedConnection> find(String id) {
        return all.stream().filter(each -> each.profile().id().equals(id)).findFirst();
    }

    /** This name, or with a number behind it if another connection has it. */
    String free(String name) {
        String found = name;
        for (int i = 2; book.isTaken(found, ""); i++) {
            found = name + " " + i;
        }
        return found;
    }

    void begin(ListedConnection connection) {
        begun = Optional.of(connection);
        list();
    }

    boolean isBegun(String id) {
        return begun.filter(connection -> connection.profile().id().equals(id)).isPresent();
    }

    /** The connection of this id is in the book from now on. */
    void kept(String id) {
        begun = begun.filter(connection -> !connection.profile().id().equals(id));
        list();
    }

    /** What was begun is given up. */
    void dropBegun() {
        if (begun.isPresent()) {
            begun = Optional.empty();
            list();
        }
    }
}
