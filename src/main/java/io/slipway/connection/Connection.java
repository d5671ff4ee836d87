package io.slipway.connection;

import io.slipway.northflank.Credentials;
import io.slipway.run.Target;

/**
 * A service to launch on, with its token: it can be used.
 *
 * @param profile what is known of it besides
 * @param credentials address and token
 */
public record Connection(Profile profile, Credentials credentials) {
    /** The name of the connection that is always there. */
    public static final String SANDBOX = "Sandbox";

    /** The job there of which the API page's example tells. */
    public static final Target SANDBOX_JOB = Target.of("default-project", "example-job");

    /** @throws IllegalArgumentException when the token would go to another address than the connection's */
    public Connection {
        if (!profile.address().equals(credentials.address())) {
            throw new IllegalArgumentException("A token belongs to one address");
        }
    }

    /** A connection that is not stored: its name is its id, and launches on a real service are confirmed. */
    public Connection(String name, Credentials credentials, String team, boolean sandbox) {
        this(
                sandbox
                        ? Profile.sandbox(credentials.address())
                        : new Profile(name, name, credentials.address(), team, Tint.NONE, Guard.CONFIRM, false),
                credentials);
    }

    /** The same, with this asked before a launch. */
    public Connection guarded(Guard guard) {
        Profile now = profile;
        return new Connection(
                new Profile(now.id(), now.name(), now.address(), now.team(), now.tint(), guard, now.sandbox()), credentials);
    }

    /** What it is found by whatever its name. */
    public String id() {
        return profile.id();
    }

    /** The name that the operator gave it. */
    public String name() {
        return profile.name();
    }

    /** The team of an organisation's token, empty otherwise. */
    public String team() {
        return profile.team();
    }

    /** What is asked before a launch. */
    public Guard guard() {
        return profile.guard();
    }

    /** Whether it is the embedded sandbox. */
    public boolean sandbox() {
        return profile.sandbox();
    }

    /** The service behind it, by which two connections to it are known as one whatever their names. */
    public String service() {
        return profile.service();
    }
}
