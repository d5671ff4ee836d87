package io.slipway.northflank.transport;

import java.time.Clock;
import java.util.Map;

/**
 * What exchanges depend on besides the service itself.
 *
 * @param limits times and sizes
 * @param environment the process environment, read for {@code HTTPS_PROXY}, {@code NO_PROXY}, {@code SSL_CERT_FILE}
 * @param userAgent the {@code User-Agent} that is sent
 * @param clock tells when the hour of the rate limit is over
 * @param pause waits before a read is repeated
 */
public record Settings(
        Limits limits, Map<String, String> environment, String userAgent, Clock clock, Pause pause) {
    public Settings {
        environment = Map.copyOf(environment);
    }

    /** The environment may name a proxy with its password. */
    @Override
    public String toString() {
        return "Settings[" + userAgent + "]";
    }

    /** The settings of the program in this version and this environment. */
    public static Settings standard(String version, Map<String, String> environment) {
        return new Settings(
                Limits.STANDARD, environment, "slipway/" + version, Clock.systemUTC(), Thread::sleep);
    }

    /** The same settings with other limits. */
    public Settings with(Limits other) {
        return new Settings(other, environment, userAgent, clock, pause);
    }
}
