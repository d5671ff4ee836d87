package io.slipway.history;

import java.nio.file.Path;

/**
 * A damaged database that was set aside for a new one.
 *
 * @param file where the damaged one lies now, as it was found
 * @param launches how many launches could still be read and are in the new one
 */
public record SetAside(Path file, int launches) {}
