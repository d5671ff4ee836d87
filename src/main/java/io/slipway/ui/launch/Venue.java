package io.slipway.ui.launch;

import io.slipway.connection.Connection;
import io.slipway.launch.LaunchService;
import io.slipway.launch.OutcomeResolver;
import io.slipway.launch.RunWatcher;

/**
 * A connection with everything that a launch there needs.
 *
 * @param connection where it goes
 * @param launches makes the launch
 * @param watcher follows its run
 * @param resolver looks for its run when the outcome is unknown
 */
public record Venue(Connection connection, LaunchService launches, RunWatcher watcher, OutcomeResolver resolver) {}
