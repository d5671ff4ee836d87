package io.slipway.northflank.transport;

import io.slipway.northflank.ApiException.Reason;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Gives a failure its reason by looking through its causes; it never decides whether something was sent. */
final class Failures {
    private static final int DEEPEST = 10;

    private record Kind(Class<? extends Throwable> type, Reason reason) {}

    /** In order: a time-out to connect is a time-out too, and an unknown host comes as a refused connection. */
    private static final List<Kind> KINDS = List.of(
            new Kind(UnresolvedAddressException.class, Reason.UNKNOWN_HOST),
            new Kind(UnknownHostException.class, Reason.UNKNOWN_HOST),
            new Kind(HttpConnectTimeoutException.class, Reason.CONNECT_TIMEOUT),
            new Kind(SSLException.class, Reason.TLS),
            new Kind(GeneralSecurityException.class, Reason.TLS),
            new Kind(ConnectException.class, Reason.REFUSED),
            new Kind(HttpTimeoutException.class, Reason.TIMEOUT),
            new Kind(TimeoutException.class, Reason.TIMEOUT),
            new Kind(InterruptedException.class, Reason.STOPPED),
            new Kind(AnswerTooLarge.class, Reason.UNREADABLE),
            new Kind(ProtocolException.class, Reason.UNREADABLE));

    private Failures() {
    }

    /** The reason that fits best; what is not known is a broken connection. */
    static Reason reason(Throwable failure) {
        return KINDS.stream()
                .filter(kind -> causes(failure).anyMatch(kind.type()::isInstance))
                .findFirst()
                .map(Kind::reason)
                .orElse(Reason.BROKEN);
    }

    /** What the failure says itself, without types and traces. */
    static Optional<String> message(Throwable failure) {
        return causes(failure)
                .map(cause -> Optional.ofNullable(cause.getMessage()).orElse(""))
                .filter(text -> !text.isBlank())
                .reduce((outer, inner) -> inner);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(DEEPEST);
    }
}
