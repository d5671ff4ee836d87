package io.slipway.ui.connection.manage;

import io.slipway.connection.Profile;
import io.slipway.ui.connection.stored.ConnectionBook;
import io.slipway.ui.connection.stored.ListedConnection.Token;
import io.slipway.ui.connection.stored.ListedConnection;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** The connection that is edited among all of them; nothing that was typed is given up without a question. */
final class ConnectionEditing {
    private final ConnectionBook book;
    private final ConnectionForm form;
    private final Supplier<String> ids;
    private final Questions questions;
    private final ConnectionItems items;
    private final ReadOnlyObjectWrapper<Optional<Throwable>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private Runnable shown = () -> {};

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
        this.items = new ConnectionItems(book);
        items.setOnListed(this::listed);
        listed();
    }

    /** Nothing is edited any more: the book, which lives on, keeps nothing of it, and no token that was typed stays. */
    void end() {
        items.end();
        form.tokenProperty().set("");
    }

    private void listed() {
        items.find(id()).ifPresent(now -> {
            if (form.dirty().get()) {
                form.kept(now);
            } else {
                form.edit(now);
            }
        });
        shown.run();
    }

    /** Is run when another connection may be edited than before, or the list of them has changed. */
    void setOnShown(Runnable changed) {
        shown = changed;
    }

    /** The id of the connection that is edited. */
    String id() {
        return form.editedProperty().get().profile().id();
    }

    /** Shows a connection, unless the operator stays with the one that is not saved. */
    void show(String id) {
        leave(() -> items.find(id).ifPresent(this::edit));
    }

    private void edit(ListedConnection connection) {
        form.edit(connection);
        shown.run();
    }

    /** Begins a connection. */
    void add(String name) {
        leave(() -> begin(Profile.fresh(ids.get(), items.free(name))));
    }

    /** Begins one like the one that is shown; its token is entered anew, since each is kept for its connection. */
    void duplicate(String name) {
        leave(() -> begin(form.editedProperty().get().profile().copy(ids.get(), items.free(name))));
    }

    private void begin(Profile profile) {
        ListedConnection begun = new ListedConnection(profile, Token.MISSING);
        form.edit(begun);
        items.begin(begun);
    }

    /** Whether what is edited was begun and is not kept yet. */
    boolean isFresh() {
        return items.isBegun(id());
    }

    /** Keeps what was typed, if it can be kept. */
    void save(Runnable then) {
        if (questions.complete().getAsBoolean() && !saving.get()) {
            saving.set(true);
            failure.set(Optional.empty());
            Profile profile = form.read();
            book.save(profile, form.typedToken(), () -> {
                saving.set(false);
                form.tokenProperty().set("");
                items.kept(profile.id());
                items.find(profile.id()).ifPresent(form::edit);
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
            form.edit(items.all().getFirst());
        } else {
            form.edit(form.editedProperty().get());
        }
        items.dropBegun();
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
                form.edit(items.all().getFirst());
                items.list();
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
    ConnectionItems items() {
        return items;
    }

    ReadOnlyBooleanProperty savingProperty() {
        return saving;
    }
}
