package io.slipway.northflank.scripted;

import io.slipway.northflank.Credentials;
import io.slipway.northflank.client.NorthflankClient;
import io.slipway.northflank.transport.Limits;
import io.slipway.northflank.transport.Settings;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** Clients as the program makes them, with limits that keep tests quick and without the environment of the build. */
public final class TestClients {
    public static final String TOKEN = "nf-token-of-the-test";
    public static final Limits PATIENT =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(20), 64 * 1024);

    private TestClients() {
    }

    public static Settings settings(Limits limits, Map<String, String> environment) {
        return settings(limits, environment, Clock.systemUTC());
    }

    private static Settings settings(Limits limits, Map<String, String> environment, Clock clock) {
        return new Settings(limits, environment, "slipway/test", clock, time -> {});
    }

    public static NorthflankClient of(URI address) {
        return of(address, PATIENT);
    }

    /** A client that tells the time by the clock of the test. */
    public static NorthflankClient of(URI address, Clock clock) {
        return new NorthflankClient(new Credentials(address, TOKEN), settings(PATIENT, Map.of(), clock));
    }

    public static NorthflankClient of(URI address, Limits limits) {
        return new NorthflankClient(new Credentials(address, TOKEN), settings(limits, Map.of()));
    }
}
