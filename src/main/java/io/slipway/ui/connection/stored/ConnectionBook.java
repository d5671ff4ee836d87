package io.slipway.ui.connection.stored;

import io.slipway.connection.Connection;
import io.slipway.connection.ConnectionStore;
import io.slipway.connection.Profile;
import io.slipway.connection.StoredConnection;
import io.slipway.northflank.Credentials;
import io.slipway.storage.Damage;
import io.slipway.storage.Loaded;
import io.slipway.ui.connection.Connections;
import io.slipway.ui.connection.OpenConnection;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** All connections that the operator has: the sandbox, those on disk, and those of this session only. */
public final class ConnectionBook {
    private final Connections connections;
    private final BookOnDisk disk;
    private final StoredTokens tokens;
    private final Background background;
    private final ObservableList<ListedConnection> all = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Damage>> damage = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<StoredConnection> stored = List.of();
    private Consumer<String> removed = id -> {};

    /**
     * A book that is not read yet.
     *
     * @param connections those that can be used
     * @param store those on disk
     * @param tokens the tokens of those on disk
     * @param background where disk and vault are waited for
     */
    public ConnectionBook(Connections connections, ConnectionStore store, StoredTokens tokens, Background background) {
        this.connections = connections;
        this.disk = new BookOnDisk(store, tokens);
        this.tokens = tokens;
        this.background = background;
        connections.all().addListener((ListChangeListener<OpenConnection>) change -> refresh());
        refresh();
    }

    /**
     * A connection that was taken out, with what is needed to put it back.
     *
     * @param profile all but its token
     * @param stored what was on disk
     * @param open what was in memory
     */
    public record Removal(Profile profile, Optional<ConnectionStore.Removed> stored, Optional<OpenConnection> open) {}

    /** This is done with the id of each connection that was taken out; putting it back is not told. */
    public void whenRemoved(Consumer<String> action) {
        removed = action;
    }

    /** Reads those on disk. */
    public void load(Runnable then) {
        work(disk::read, read -> {
            take(read);
            then.run();
        }, failure -> then.run());
    }

    private void take(Loaded<List<StoredConnection>> read) {
        damage.set(read instanceof Loaded.Damaged<List<StoredConnection>>(Damage found)
                ? Optional.of(found)
                : Optional.empty());
        stored = read instanceof Loaded.Value<List<StoredConnection>>(List<StoredConnection> found) ? found : List.of();
        refresh();
    }

    /** Each of them is done, whatever is begun meanwhile. */
    private <T> void work(Callable<T> what, Consumer<T> done, Consumer<Throwable> failed) {
        new Latest(background).read(what, done, failed);
    }

    /** Looks anew where the tokens are. */
    public void refresh() {
        List<ListedConnection> now = ListedConnection.all(
                stored,
                connections.all().stream().map(open -> open.connection().profile()).toList(),
                tokens.areLocked());
        if (!now.equals(all)) {
            all.setAll(now);
        }
    }

    /** What is on disk of the connection of that id. */
    public Optional<StoredConnection> stored(String id) {
        return stored.stream().filter(each -> each.profile().id().equals(id)).findFirst();
    }

    /** Whether another connection than the one of that id has this name. */
    public boolean isTaken(String name, String id) {
        return all.stream()
                .map(ListedConnection::profile)
                .anyMatch(other -> !other.id().equals(id) && other.isCalled(name));
    }

    /**
     * Keeps a connection: on disk, or in this session only while the file is damaged. A token in memory is kept with it;
     * one that was stored stays only for the address that it was stored for.
     *
     * @param typed a new token
     * @param done is run once it is kept
     * @param failed is given why it was not
     */
    public void save(Profile profile, Optional<String> typed, Runnable done, Consumer<Throwable> failed) {
        Optional<String> token = typed.or(() -> connections.find(profile.id())
                .map(open -> open.connection().credentials())
                .filter(credentials -> credentials.address().equals(profile.address()))
                .map(Credentials::token));
        Optional<String> before = stored(profile.id())
                .filter(each -> each.profile().address().equals(profile.address()))
                .flatMap(StoredConnection::token);
        boolean writable = damage.get().isEmpty();
        work(
                () -> writable ? disk.save(profile, token, before) : disk.read(),
                read -> {
                    take(read);
                    reopen(profile, token);
                    done.run();
                },
                failed);
    }

    private void reopen(Profile profile, Optional<String> token) {
        token.ifPresent(clear -> {
            OpenConnection open =
                    connections.add(new Connection(profile, new Credentials(profile.address(), clear)));
            if (connections.isChosen(profile.id())) {
                connections.choose(open);
            }
        });
    }

    /** Stores the tokens that are in memory only, once there is a vault. */
    public void keepTokens(Consumer<Throwable> failed) {
        List<Connection> loose = connections.all().stream()
                .map(OpenConnection::connection)
                .filter(open -> stored(open.id()).filter(each -> each.token().isEmpty()).isPresent())
                .toList();
        work(() -> disk.keepTokens(loose), this::take, failed);
    }

    /** Takes a connection out; when it was the chosen one, the sandbox is chosen. */
    public void remove(Profile profile, Consumer<Removal> done, Consumer<Throwable> failed) {
        boolean writable = damage.get().isEmpty();
        Optional<OpenConnection> open = connections.find(profile.id());
        work(
                () -> writable ? disk.remove(profile.id()) : Optional.<ConnectionStore.Removed>empty(),
                taken -> {
                    stored = stored.stream().filter(each -> !each.profile().id().equals(profile.id())).toList();
                    if (connections.isChosen(profile.id())) {
                        connections.sandbox().ifPresent(connections::choose);
                    }
                    connections.remove(profile.id());
                    refresh();
                    removed.accept(profile.id());
                    done.accept(new Removal(profile, taken, open));
                },
                failed);
    }

    /** Puts a connection back as it was. */
    public void restore(Removal removal, Consumer<Throwable> failed) {
        work(
                () -> disk.restore(removal.stored()),
                read -> {
                    removal.open().ifPresent(open -> connections.add(open.connection()));
                    take(read);
                },
                failed);
    }

    /** All of them: the sandbox first, then the order of the file. */
    public ObservableList<ListedConnection> all() {
        return all;
    }

    /** Why those on disk cannot be read; empty when they can. */
    public ReadOnlyObjectProperty<Optional<Damage>> damageProperty() {
        return damage.getReadOnlyProperty();
    }
}
