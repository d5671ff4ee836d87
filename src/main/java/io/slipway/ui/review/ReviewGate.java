package io.slipway.ui.review;

import io.slipway.connection.Connection;
import io.slipway.connection.Guard;
import io.slipway.launch.overlap.ActiveRuns;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import io.slipway.ui.kit.form.TypedName;
import io.slipway.ui.launch.JobGuard;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckBox;

/** What the guard of a connection wants before the launch can be pressed, and what of it is still missing. */
final class ReviewGate {
    private final Guard guard;
    private final Optional<TypedName> typed;
    private final CheckBox beside;
    private final Inquiry<ActiveRuns> runs;
    private final ObservableValue<Optional<String>> missing;

    /** A gate for this connection; the strictest guard waits for the active runs, which takes 3 s at most. */
    ReviewGate(Connection connection, Target target, Inquiry<ActiveRuns> runs, Messages messages) {
        this.guard = connection.guard();
        this.typed = JobGuard.of(connection, target, messages);
        this.runs = runs;
        this.beside = new CheckBox(messages.text("review.beside"));
        beside.setId("review-beside");
        beside.setWrapText(true);
        beside.visibleProperty().bind(runs.answerProperty().map(ReviewGate::isSomeActive));
        ObservableValue<Boolean> named = typed.map(TypedName::matches)
                .orElseGet(() -> beside.visibleProperty().map(any -> true));
        this.missing = Bindings.createObjectBinding(
                () -> missing(named.getValue()), named, runs.answerProperty(), beside.selectedProperty());
    }

    private Optional<String> missing(boolean isNamed) {
        if (guard != Guard.TYPE_JOB) {
            return Optional.empty();
        } else if (!isNamed) {
            return Optional.of("review.hint.type");
        } else if (runs.answerProperty().get() instanceof Answer.Awaited) {
            return Optional.of("review.hint.runs");
        } else {
            return beside.isVisible() && !beside.isSelected() ? Optional.of("review.hint.beside") : Optional.empty();
        }
    }

    private static boolean isSomeActive(Answer<ActiveRuns> answer) {
        return answer instanceof Answer.Given<ActiveRuns>(ActiveRuns active) && !active.runs().isEmpty();
    }

    /** Whether the safe answer is the default. */
    boolean isGuarded() {
        return guard != Guard.NONE;
    }

    Guard guard() {
        return guard;
    }

    /** The field for the name of the job, where it is wanted. */
    Optional<TypedName> typed() {
        return typed;
    }

    /** The tick for a launch beside active runs, where it is wanted; its room is kept until it is known. */
    Optional<CheckBox> beside() {
        return guard == Guard.TYPE_JOB ? Optional.of(beside) : Optional.empty();
    }

    /** The key of what has to be done before the launch can be pressed, or nothing. */
    ObservableValue<Optional<String>> missing() {
        return missing;
    }
}
