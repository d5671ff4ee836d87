package io.slipway.ui;

import io.slipway.connection.Connection;
import io.slipway.history.History;
import io.slipway.launch.LaunchService;
import io.slipway.launch.OutcomeResolver;
import io.slipway.launch.exact.RequestKeeper;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.client.NorthflankClient;
import io.slipway.rights.KnownRights;
import io.slipway.rights.TokenRights;
import java.time.Clock;
import java.util.UUID;

/** What can be done with a service once it is known where it is and with which token. */
final class Reach {
    private final ChosenNetwork network;
    private final History history;
    private final RequestKeeper keeper;
    private final KnownRights rights;
    private final Clock clock;

    Reach(ChosenNetwork network, History history, RequestKeeper keeper, KnownRights rights, Clock clock) {
        this.network = network;
        this.history = history;
        this.keeper = keeper;
        this.rights = rights;
        this.clock = clock;
    }

    /** The service behind a connection. */
    Northflank open(Connection connection) {
        return new NorthflankClient(connection.credentials(), network.settings());
    }

    /** Launches on a service, and records them here. */
    LaunchService launches(Northflank service) {
        return new LaunchService(service, history, keeper, clock, () -> UUID.randomUUID().toString());
    }

    /** What the token of these credentials turned out not to be allowed. */
    TokenRights rights(Credentials credentials) {
        return rights.of(credentials);
    }

    /** Finds out what came of launches on a service that nobody knows the outcome of. */
    OutcomeResolver resolver(Northflank service) {
        return new OutcomeResolver(service, history, Thread::sleep);
    }
}
