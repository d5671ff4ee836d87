package io.slipway.ui.connection.manage;

import io.slipway.connection.Profile;
import io.slipway.ui.connection.stored.ConnectionBook;
import io.slipway.ui.connection.stored.ListedConnection;
import io.slipway.ui.connection.stored.ListedConnection.Token;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** The connection that is edited among all of them; nothing that was typed is given up without a question. */
final class ConnectionEditing {
    private final ConnectionBook book;
    private final ConnectionForm form;
    private final Supplier<String> ids;
    private final Questions questions;
    private final ObservableList<ListedConnection> items = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Throwable>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private Optional<ListedConnection> fresh = Optional.empty();
    private final ListChangeListener<ListedConnection> relist = change -> list();
    private Runnable listed = () -> {};
    private boolean listing;

    /**
     * What is asked meanwhile.
     *
     * @param unsaved what becomes of unsaved changes to the connection of this name
     * @param complete whether it can be kept; if not, what is wrong is shown from now on
     */
    record Questions(UnsavedDialog unsaved, BooleanSupplier complete) {}

    ConnectionEditing(ConnectionBook book, ConnectionForm form, Supplier<String> ids, Questions questions) {
        this.book = book;
        this.form = form;
        this.ids = ids;
        this.questions = questions;
        book.all().addListener(relist);
        list();
    }

    /** Nothing is edited any more: the book, which lives on, keeps nothing of it, and no token that was typed stays. */
    void end() {
        book.all().removeListener(relist);
        form.tokenProperty().set("");
    }

    private void list() {
        listing = true;
        items.setAll(Stream.concat(book.all().stream(), fresh.stream()).toList());
        listing = false;
        find(id()).ifPresent(now -> {
            if (form.dirty().get()) {
                form.kept(now);
            } else {
                form.edit(now);
            }
        });
        listed.run();
    }

    /** Whether the list is changing at this moment, so that nobody has chosen anything in it. */
    boolean isListing() {
        return listing;
    }

    /** Is run after each change of the list. */
    void setOnListed(Runnable changed) {
        listed = changed;
    }

    private Optional<ListedConnection> find(String id) {
        return items.stream().filter(each -> each.profile().id().equals(id)).findFirst();
    }

    /** The id of the connection that is edited. */
    String id() {
        return form.editedProperty().get().profile().id();
    }

    /** Shows a connection, unless the operator stays with the one that is not saved. */
    void show(String id) {
        leave(() -> find(id).ifPresent(this::edit));
    }

    private void edit(ListedConnection shown) {
        form.edit(shown);
        listed.run();
    }

    /** Begins a connection. */
    void add(String name) {
        leave(() -> begin(Profile.fresh(ids.get(), free(name))));
    }

    /** Begins one like the one that is shown; its token is entered anew, since each is kept for its connection. */
    void duplicate(String name) {
        leave(() -> begin(form.editedProperty().get().profile().copy(ids.get(), free(name))));
    }

    private void begin(Profile profile) {
        ListedConnection begun = new ListedConnection(profile, Token.MISSING);
        fresh = Optional.of(begun);
        form.edit(begun);
        list();
    }

    private String free(String name) {
        String found = name;
        for (int i = 2; book.isTaken(found, ""); i++) {
            found = name + " " + i;
        }
        return found;
    }

    boolean isFresh() {
        return fresh.filter(begun -> begun.profile().id().equals(id())).isPresent();
    }

    /** Keeps what was typed, if it can be kept. */
    void save(Runnable then) {
        if (questions.complete().getAsBoolean() && !saving.get()) {
            saving.set(true);
            failure.set(Optional.empty());
            Profile profile = form.read();
            book.save(profile, form.typedToken(), () -> {
                saving.set(false);
                fresh = fresh.filter(begun -> !begun.profile().id().equals(profile.id()));
                form.tokenProperty().set("");
                list();
                find(profile.id()).ifPresent(form::edit);
                then.run();
            }, failure -> {
                saving.set(false);
                failed(failure);
            });
        }
    }

    /** Goes on once nothing is unsaved any more; says whether it goes on. */
    boolean leave(Runnable then) {
        if (form.dirty().get()) {
            switch (questions.unsaved().ask(form.nameProperty().get())) {
                case SAVE -> {
                    save(then);
                    return false;
                }
                case DISCARD -> {}
                case CANCEL -> {
                    return false;
                }
            }
        }
        drop();
        then.run();
        return true;
    }

    /** Gives up what was typed. */
    private void drop() {
        if (isFresh()) {
            form.edit(items.getFirst());
        } else {
            form.edit(form.editedProperty().get());
        }
        if (fresh.isPresent()) {
            fresh = Optional.empty();
            list();
        }
    }

    /** Takes the connection that is shown out; what was begun only is simply gone. */
    void remove(Consumer<ConnectionBook.Removal> removed) {
        Profile profile = form.editedProperty().get().profile();
        if (profile.sandbox()) {
            return;
        }
        if (isFresh()) {
            drop();
        } else {
            book.remove(profile, removal -> {
                form.edit(items.getFirst());
                list();
                removed.accept(removal);
            }, this::failed);
        }
    }

    void restore(ConnectionBook.Removal removal) {
        book.restore(removal, this::failed);
    }

    /** Something could not be kept. */
    void failed(Throwable why) {
        failure.set(Optional.of(why));
    }

    /** Why what was tried last could not be kept. */
    ReadOnlyObjectProperty<Optional<Throwable>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** All connections, with the one that was begun. */
    ObservableList<ListedConnection> items() {
        return items;
    }

    ReadOnlyBooleanProperty savingProperty() {
        return saving;
    }
}
