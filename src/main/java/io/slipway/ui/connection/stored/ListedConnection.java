package io.slipway.ui.connection.stored;

import io.slipway.connection.Profile;
import io.slipway.connection.StoredConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A connection as the window lists it, whether it can be used or not.
 *
 * @param profile all but its token
 * @param token where its token is
 */
public record ListedConnection(Profile profile, Token token) {
    /** Where the token of a connection is. */
    public enum Token {
        /** The sandbox needs none. */
        NOT_NEEDED,
        /** In the vault, which is open or opens without a passphrase. */
        STORED,
        /** In the vault, which has to be unlocked first. */
        LOCKED,
        /** In memory only, until the window closes. */
        IN_MEMORY,
        /** It has to be entered. */
        MISSING
    }

    private static final Profile SANDBOX = Profile.sandbox(URI.create("http://127.0.0.1"));

    /**
     * All connections: the sandbox, those on disk in their order, and those of this session only.
     *
     * @param stored those on disk
     * @param open those whose token is in memory
     * @param locked whether the vault has to be unlocked before a token is had from it
     */
    static List<ListedConnection> all(List<StoredConnection> stored, List<Profile> open, boolean locked) {
        Set<String> inMemory = open.stream().map(Profile::id).collect(Collectors.toSet());
        Set<String> onDisk = stored.stream().map(each -> each.profile().id()).collect(Collectors.toSet());
        List<ListedConnection> all = new ArrayList<>();
        all.add(new ListedConnection(SANDBOX, Token.NOT_NEEDED));
        stored.forEach(each -> all.add(new ListedConnection(
                each.profile(), token(each.token().isPresent(), inMemory.contains(each.profile().id()), locked))));
        open.stream()
                .filter(profile -> !profile.sandbox() && !onDisk.contains(profile.id()))
                .forEach(profile -> all.add(new ListedConnection(profile, Token.IN_MEMORY)));
        return List.copyOf(all);
    }

    private static Token token(boolean stored, boolean inMemory, boolean locked) {
        if (stored) {
            return locked && !inMemory ? Token.LOCKED : Token.STORED;
        }
        return inMemory ? Token.IN_MEMORY : Token.MISSING;
    }
}
