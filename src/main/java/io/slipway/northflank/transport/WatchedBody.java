package io.slipway.northflank.transport;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A request's body that knows whether the client ever asked for it. While it did not, the service cannot have acted on
 * the request; no type of exception says that as surely.
 */
final class WatchedBody implements BodyPublisher {
    private enum State {
        UNTOUCHED,
        ASKED_FOR,
        WITHHELD
    }

    private final BodyPublisher body;
    private final AtomicReference<State> state = new AtomicReference<>(State.UNTOUCHED);

    WatchedBody(BodyPublisher body) {
        this.body = body;
    }

    /**
     * Withholds the body from now on, and says whether not a byte of it left until now and none ever will. Of an empty
     * body it cannot say so, since no client asks for that.
     */
    boolean withhold() {
        state.compareAndSet(State.UNTOUCHED, State.WITHHELD);
        return state.get() == State.WITHHELD && body.contentLength() != 0;
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        if (state.compareAndSet(State.UNTOUCHED, State.ASKED_FOR)) {
            body.subscribe(subscriber);
        } else {
            // Withheld, or asked for twice: a body leaves at most once, whatever the client has in mind.
            subscriber.onSubscribe(new NothingToCome());
            subscriber.onError(new IOException("The body is not sent any more."));
        }
    }

    private static final class NothingToCome implements Subscription {
        @Override
        public void request(long count) {}

        @Override
        public void cancel() {}
    }
}
