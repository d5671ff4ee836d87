package io.slipway.connection;

import io.slipway.connection.ConnectionsFile.Content;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Obj;
import io.slipway.storage.Damage;
import io.slipway.storage.DamagedFile;
import io.slipway.storage.FileTurn;
import io.slipway.storage.Loaded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code connections.json}: the operator's connections in their order, tokens sealed. What this version does not know in
 * it stays as it is, and a file that cannot be understood as a whole is never written over.
 */
public final class ConnectionStore {
    private final Path path;
    private final ConnectionsFile file;

    /** The connections in this file, which need not be there. */
    public ConnectionStore(Path file) {
        this.path = file;
        this.file = new ConnectionsFile(file);
    }

    /**
     * A connection that was taken out, with what is needed to put it back.
     *
     * @param connection the connection
     * @param entry all of its entry
     * @param place where it stood
     */
    public record Removed(StoredConnection connection, Obj entry, int place) {}

    /** All of them, in the order of the file; damaged when one entry is, or two share an id or a name. */
    public Loaded<List<StoredConnection>> read() {
        return switch (file.read()) {
            case Loaded.Absent<Content> none -> new Loaded.Absent<>();
            case Loaded.Value<Content>(Content content) -> new Loaded.Value<>(content.connections());
            case Loaded.Damaged<Content>(Damage damage) -> new Loaded.Damaged<>(damage);
        };
    }

    /**
     * Writes a connection in place of the one with its id, else at the end; the others stay as they are.
     *
     * @throws IOException when the file cannot be written, or is there and cannot be understood
     * @throws IllegalArgumentException when another connection has its name, or it is the sandbox's
     */
    public void save(StoredConnection connection) throws IOException {
        FileTurn.of(path, () -> {
            change(connection);
            return connection;
        });
    }

    private void change(StoredConnection connection) throws IOException {
        Content before = content();
        Profile profile = connection.profile();
        int place = before.place(profile.id());
        boolean taken = before.connections().stream()
                .map(StoredConnection::profile)
                .anyMatch(other -> !other.id().equals(profile.id()) && other.isCalled(profile.name()));
        if (taken || profile.isCalled(Connection.SANDBOX)) {
            throw new IllegalArgumentException("The name is taken");
        }
        Obj entry = ProfileJson.write(before.entry(place), connection);
        List<JsonValue> entries = new ArrayList<>(before.entries());
        if (place < entries.size()) {
            entries.set(place, entry);
        } else {
            entries.add(entry);
        }
        file.write(before, entries);
    }

    /**
     * Takes a connection out; nothing when there is none of that id.
     *
     * @throws IOException when the file cannot be written, or is there and cannot be understood
     */
    public Optional<Removed> remove(String id) throws IOException {
        return FileTurn.of(path, () -> without(id));
    }

    private Optional<Removed> without(String id) throws IOException {
        Content before = content();
        int place = before.place(id);
        if (place >= before.entries().size()) {
            return Optional.empty();
        }
        List<JsonValue> entries = new ArrayList<>(before.entries());
        entries.remove(place);
        file.write(before, entries);
        return Optional.of(new Removed(before.connections().get(place), before.entry(place), place));
    }

    /**
     * Puts a connection back as it was, unless one with its id or name has come since; says whether it did.
     *
     * @throws IOException when the file cannot be written, or is there and cannot be understood
     */
    public boolean restore(Removed removed) throws IOException {
        return FileTurn.of(path, () -> isBack(removed));
    }

    private boolean isBack(Removed removed) throws IOException {
        Content before = content();
        Profile profile = removed.connection().profile();
        boolean taken = before.connections().stream()
                .map(StoredConnection::profile)
                .anyMatch(other -> other.id().equals(profile.id()) || other.isCalled(profile.name()));
        if (!taken) {
            List<JsonValue> entries = new ArrayList<>(before.entries());
            entries.add(Math.min(removed.place(), entries.size()), removed.entry());
            file.write(before, entries);
        }
        return !taken;
    }

    /** All that can be changed; a damaged file cannot. */
    private Content content() throws IOException {
        return switch (file.read()) {
            case Loaded.Absent<Content> none -> Content.NEW;
            case Loaded.Value<Content>(Content content) -> content;
            case Loaded.Damaged<Content>(Damage damage) -> throw new DamagedFile(damage);
        };
    }
}
