package io.slipway.northflank.transport;

import io.slipway.northflank.ApiException.Reason;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.MalformedChunkCodingException;
import org.apache.hc.core5.http.MessageConstraintException;

/** Gives a failure its reason by looking through its causes; it never decides whether something was sent. */
final class Failures {
    private static final int DEEPEST = 10;
    /** Some of Java's failures say nothing but the type of their cause. */
    private static final Pattern TYPE = Pattern.compile("(?:[a-z]+\\.)+[A-Za-z]+");

    private record Kind(Class<? extends Throwable> type, Reason reason) {}

    /** In order: a time-out to connect is a time-out too, and an unknown host comes as a refused connection. */
    private static final List<Kind> KINDS = List.of(
            new Kind(UnresolvedAddressException.class, Reason.UNKNOWN_HOST),
            new Kind(UnknownHostException.class, Reason.UNKNOWN_HOST),
            new Kind(HttpConnectTimeoutException.class, Reason.CONNECT_TIMEOUT),
            new Kind(SSLException.class, Reason.TLS),
            new Kind(GeneralSecurityException.class, Reason.TLS),
            new Kind(ConnectException.class, Reason.REFUSED),
            new Kind(NoRouteToHostException.class, Reason.REFUSED),
            new Kind(HttpTimeoutException.class, Reason.TIMEOUT),
            new Kind(SocketTimeoutException.class, Reason.TIMEOUT),
            new Kind(TimeoutException.class, Reason.TIMEOUT),
            new Kind(InterruptedException.class, Reason.STOPPED),
            new Kind(AnswerTooLarge.class, Reason.UNREADABLE),
            new Kind(ProtocolException.class, Reason.UNREADABLE),
            new Kind(MessageConstraintException.class, Reason.UNREADABLE),
            new Kind(MalformedChunkCodingException.class, Reason.UNREADABLE));

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

    /** What the failure says itself, without types and traces, or else what its reason means. */
    static String message(Throwable failure) {
        return causes(failure)
                .map(cause -> Objects.toString(cause.getMessage(), ""))
                .filter(text -> !text.isBlank() && !TYPE.matcher(text).matches())
                .reduce((outer, inner) -> inner)
                .orElseGet(() -> words(reason(failure)));
    }

    private static String words(Reason reason) {
        return switch (reason) {
            case UNKNOWN_HOST -> "there is no such host";
            case REFUSED -> "nobody listens there";
            case CONNECT_TIMEOUT, TIMEOUT -> "no answer in time";
            case STOPPED -> "waiting was stopped";
            default -> "the connection broke";
        };
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(DEEPEST);
    }
}
