package io.slipway.ui.connection.stored;

import io.slipway.connection.Connection;
import io.slipway.connection.ConnectionStore;
import io.slipway.connection.Profile;
import io.slipway.connection.StoredConnection;
import io.slipway.storage.Loaded;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The part of the book on disk, each token sealed: a change gives what is there then. It waits for disk and vault. */
final class BookOnDisk {
    private final ConnectionStore store;
    private final StoredTokens tokens;

    BookOnDisk(ConnectionStore store, StoredTokens tokens) {
        this.store = store;
        this.tokens = tokens;
    }

    Loaded<List<StoredConnection>> read() {
        return store.read();
    }

    /**
     * Keeps a connection.
     *
     * @param token its token in clear
     * @param before what stays when there is none, or nothing to seal it with
     */
    Loaded<List<StoredConnection>> save(Profile profile, Optional<String> token, Optional<String> before)
            throws IOException {
        put(profile, token, before);
        return read();
    }

    private void put(Profile profile, Optional<String> token, Optional<String> before) throws IOException {
        Optional<String> sealed = token.flatMap(clear -> tokens.seal(profile, clear)).or(() -> before);
        store.save(new StoredConnection(profile, sealed));
    }

    /** Keeps the tokens of these, whose connections are there without one. */
    Loaded<List<StoredConnection>> keepTokens(List<Connection> loose) throws IOException {
        for (Connection each : loose) {
            put(each.profile(), Optional.of(each.credentials().token()), Optional.empty());
        }
        return read();
    }

    Optional<ConnectionStore.Removed> remove(String id) throws IOException {
        return store.remove(id);
    }

    /** Puts back what was removed, if anything was. */
    Loaded<List<StoredConnection>> restore(Optional<ConnectionStore.Removed> removed) throws IOException {
        if (removed.isPresent()) {
            store.restore(removed.get());
        }
        return read();
    }
}
