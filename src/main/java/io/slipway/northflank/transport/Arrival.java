package io.slipway.northflank.transport;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import org.jspecify.annotations.Nullable;

/** Takes in an answer up to a size, and keeps its status even when the rest never arrives. */
final class Arrival implements BodyHandler<byte[]> {
    private final int most;
    /** 0 until it arrives, on a thread of the client. */
    private volatile int status;

    Arrival(int most) {
        this.most = most;
    }

    /** The status, as soon as it is there. */
    Optional<Integer> status() {
        return status == 0 ? Optional.empty() : Optional.of(status);
    }

    @Override
    public BodySubscriber<byte[]> apply(ResponseInfo answer) {
        status = answer.statusCode();
        return new Limited(BodySubscribers.ofByteArray(), most);
    }

    /** Hands the bytes on until there are too many. */
    private static final class Limited implements BodySubscriber<byte[]> {
        private final BodySubscriber<byte[]> whole;
        private final int most;
        private @Nullable Subscription source;
        private long taken;

        Limited(BodySubscriber<byte[]> whole, int most) {
            this.whole = whole;
            this.most = most;
        }

        @Override
        public CompletionStage<byte[]> getBody() {
            return whole.getBody();
        }

        @Override
        public void onSubscribe(Subscription subscription) {
            source = subscription;
            whole.onSubscribe(subscription);
        }

        @Override
        public void onNext(List<ByteBuffer> part) {
            if (taken > most) {
                return;
            }
            taken += part.stream().mapToLong(ByteBuffer::remaining).sum();
            if (taken <= most) {
                whole.onNext(part);
                return;
            }
            if (source != null) {
                source.cancel();
            }
            whole.onError(new AnswerTooLarge(most));
        }

        @Override
        public void onError(Throwable failure) {
            whole.onError(failure);
        }

        @Override
        public void onComplete() {
            if (taken <= most) {
                whole.onComplete();
            }
        }
    }
}
