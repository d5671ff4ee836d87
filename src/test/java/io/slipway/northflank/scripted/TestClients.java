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
        return new Settings(limits, environment, "slipway/test", Clock.systemUTC(), time -> {});
    }

    public static NorthflankClient of(URI address) {
        return of(address, PATIENT);
    }

    public static NorthflankClient of(URI address, Limits limits) {
        return new NorthflankClient(new Credentials(address, TOKEN), settings(limits, Map.of()));
    }
}
