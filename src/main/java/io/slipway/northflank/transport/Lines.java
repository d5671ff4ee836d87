package io.slipway.northflank.transport;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.ApiException.Reason;
import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Future;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** The connections to one address; what is slow to set up is set up at the first use, and once. */
final class Lines {
    /** As long as Java's own client keeps them; most services close them earlier. */
    private static final Duration KEPT = Duration.ofSeconds(30);

    private record Idle(Line line, Future<?> end) {}

    private final URI address;
    private final Settings settings;
    private final Alarm alarm = new Alarm();
    private final Deque<Idle> idle = new ConcurrentLinkedDeque<>();
    private @Nullable Dial dial;

    Lines(URI address, Settings settings) {
        this.address = address;
        this.settings = settings;
    }

    Alarm alarm() {
        return alarm;
    }

    /** How the address is reached. */
    ProxyRoute route() throws ApiException.NotSent {
        return dial().route();
    }

    /** Whom to trust under TLS, where the address is under it. */
    Optional<SSLContext> trust() throws ApiException.NotSent {
        return dial().trust();
    }

    /**
     * A connection of its own. A launch gets one: a kept connection may have been given up by the service just now, and
     * the launch would be lost on it without anybody knowing.
     */
    Line fresh(Deadline deadline) throws ApiException.NotSent, IOException {
        return dial().line(deadline.within(settings.limits().connect()));
    }

    /** A kept connection that still stands, or a new one. */
    Line any(Deadline deadline) throws ApiException.NotSent, IOException {
        for (Idle last = idle.pollLast(); last != null; last = idle.pollLast()) {
            last.end().cancel(false);
            if (last.line().isQuiet()) {
                return last.line();
            }
            last.line().cut();
        }
        return fresh(deadline);
    }

    /** Keeps a connection for the next read, for a while. */
    void keep(Line line) {
        idle.add(new Idle(line, alarm.after(KEPT, () -> drop(line))));
    }

    private void drop(Line line) {
        if (idle.removeIf(kept -> kept.line() == line)) {
            line.cut();
        }
    }

    private synchronized Dial dial() throws ApiException.NotSent {
        if (dial == null) {
            ProxyRoute route = ProxyRoute.to(address, settings.environment());
            dial = new Dial(address, route, newTrust(), settings.userAgent(), alarm);
        }
        return dial;
    }

    private Optional<SSLContext> newTrust() throws ApiException.NotSent {
        try {
            return Address.isSecure(address)
                    ? Optional.of(TrustedRoots.context(settings.environment()))
                    : Optional.empty();
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new ApiException.NotSent(
                    Reason.TLS, "The trusted certificates cannot be read: " + unreadable.getMessage());
        }
    }
}
