package io.slipway.ui.connection;

import io.slipway.connection.Connection;
import io.slipway.northflank.Northflank;

/**
 * A connection that can be used.
 *
 * @param connection its name and address
 * @param service the service behind it
 */
public record OpenConnection(Connection connection, Northflank service) {}
