package io.slipway.northflank.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.Flow.Subscription;
import org.junit.jupiter.api.Test;

class WatchedBodyTest {
    private final WatchedBody body = new WatchedBody(BodyPublishers.ofString("{}"));

    @Test
    void onceAskedForItCannotBeWithheld() throws Exception {
        assertThat(read()).isCompletedWithValue("{}");
        assertThat(body.withhold()).isFalse();
        assertThat(body.withhold()).isFalse();
    }

    @Test
    void onceWithheldItNeverLeaves() {
        assertThat(body.withhold()).isTrue();
        assertThat(read()).isCompletedExceptionally();
        assertThat(body.withhold()).isTrue();
    }

    @Test
    void itLeavesOnce() {
        assertThat(read()).isCompletedWithValue("{}");
        assertThat(read()).isCompletedExceptionally();
    }

    @Test
    void anEmptyBodySaysNothing() {
        assertThat(new WatchedBody(BodyPublishers.noBody()).withhold()).isFalse();
    }

    private CompletableFuture<String> read() {
        BodySubscriber<String> text = BodySubscribers.ofString(java.nio.charset.StandardCharsets.UTF_8);
        body.subscribe(new Subscriber<ByteBuffer>() {
            @Override
            public void onSubscribe(Subscription subscription) {
                text.onSubscribe(subscription);
            }

            @Override
            public void onNext(ByteBuffer part) {
                text.onNext(List.of(part));
            }

            @Override
            public void onError(Throwable failure) {
                text.onError(failure);
            }

            @Override
            public void onComplete() {
                text.onComplete();
            }
        });
        return text.getBody().toCompletableFuture();
    }
}
