package io.slipway.ui.launch;

import io.slipway.connection.Connection;
import io.slipway.launch.LaunchService;
import io.slipway.launch.OutcomeResolver;
import io.slipway.launch.exact.Doubts;
import io.slipway.northflank.Northflank;

/**
 * A connection with everything that a launch there needs.
 *
 * @param connection where it goes
 * @param service the service behind it
 * @param launches makes the launch
 * @param resolver looks for its run when the outcome is unknown
 * @param doubts tells what a request may not mean any more
 */
public record Venue(
        Connection connection, Northflank service, LaunchService launches, OutcomeResolver resolver, Doubts doubts) {}
