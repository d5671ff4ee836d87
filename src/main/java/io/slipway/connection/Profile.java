package io.slipway.connection;

import io.slipway.northflank.Credentials;
import java.net.URI;
import java.util.Locale;

/**
 * All that is known of a service to launch on but its token.
 *
 * @param id what it is found by whatever its name; random, never shown
 * @param name the name that the operator gave it, unique whatever the case of its letters
 * @param address the base address without a slash at its end
 * @param team the team of an organisation's token, empty otherwise
 * @param tint its colour
 * @param guard what is asked before a launch
 * @param sandbox whether it is the embedded sandbox, which stays on this machine
 */
public record Profile(String id, String name, URI address, String team, Tint tint, Guard guard, boolean sandbox) {
    /** The embedded sandbox at this address, which differs from start to start. */
    public static Profile sandbox(URI address) {
        return new Profile("sandbox", Connection.SANDBOX, address, "", Tint.NONE, Guard.NONE, true);
    }

    /** A service that nothing is known of but its id; launches on it are confirmed. */
    public static Profile fresh(String id, String name) {
        return new Profile(id, name, Credentials.OFFICIAL, "", Tint.NONE, Guard.CONFIRM, false);
    }

    /** The same under another name and id, to be changed. */
    public Profile copy(String newId, String newName) {
        return new Profile(newId, newName, address, team, tint, guard, false);
    }

    /** Whether this is its name; case makes no difference, so that two names are never told apart by it. */
    public boolean isCalled(String other) {
        return name.equalsIgnoreCase(other.strip());
    }

    /** The service behind it, by which two connections to it are known as one whatever their names. */
    public String service() {
        return sandbox
                ? Connection.SANDBOX
                : (address.getScheme() + "://" + address.getAuthority()).toLowerCase(Locale.ROOT);
    }
}
