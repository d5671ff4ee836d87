package io.slipway.ui.review;

import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/** One question to the service with 3 s for its answer: a review waits no longer, and a late answer changes nothing. */
final class Inquiry<T> {
    private static final Duration PATIENCE = Duration.seconds(3);

    private final Latest reads;
    private final Function<Throwable, String> words;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final ReadOnlyObjectWrapper<Answer<T>> answer = new ReadOnlyObjectWrapper<>(new Answer.Awaited<>());

    /**
     * A question that is not asked yet.
     *
     * @param words says why something could not be read
     */
    Inquiry(Background background, Function<Throwable, String> words) {
        this.reads = new Latest(background);
        this.words = words;
    }

    /** Asks; what does not come in time is missing for this reason. */
    void ask(Callable<T> reading, String late) {
        patience.setOnFinished(over -> {
            reads.stop();
            answer.set(new Answer.Missing<>(late));
        });
        patience.playFromStart();
        reads.read(reading, this::given, this::failed);
    }

    private void given(T value) {
        patience.stop();
        answer.set(new Answer.Given<>(value));
    }

    private void failed(Throwable failure) {
        patience.stop();
        answer.set(new Answer.Missing<>(words.apply(failure)));
    }

    /** Nobody waits for it any more. */
    void drop() {
        patience.stop();
        reads.stop();
    }

    ReadOnlyObjectProperty<Answer<T>> answerProperty() {
        return answer.getReadOnlyProperty();
    }
}
