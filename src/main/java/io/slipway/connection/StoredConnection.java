package io.slipway.connection;

import java.util.Optional;

/**
 * A connection as it is kept on disk.
 *
 * @param profile all but the token
 * @param token the token, sealed to the operator's key as armored age; nothing when it is kept in memory only
 */
public record StoredConnection(Profile profile, Optional<String> token) {}
