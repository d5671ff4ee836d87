package io.slipway.ui.follow;

import io.slipway.rights.Right;
import io.slipway.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/** What the operator should know before a launch; none of it keeps the launch from being made. */
public final class LaunchCautions {
    private final ObservableValue<Set<Right>> missing;
    private final ObservableValue<Optional<String>> requests;
    private final Messages messages;

    /**
     * Cautions before launches of the chosen job.
     *
     * @param missing the rights that the token turned out to lack
     * @param requests that no requests are left, in words
     * @param messages the texts
     */
    public LaunchCautions(
            ObservableValue<Set<Right>> missing,
            ObservableValue<Optional<String>> requests,
            Messages messages) {
        this.missing = missing;
        this.requests = requests;
        this.messages = messages;
    }

    /** What stands below the line about active runs: rights and requests. */
    public ObservableValue<List<String>> besides() {
        return Bindings.createObjectBinding(() -> rest().toList(), missing, requests);
    }

    /** That no requests are left, in words. */
    public ObservableValue<Optional<String>> requests() {
        return requests;
    }

    private Stream<String> rest() {
        Stream<String> rights = missing.getValue().stream().sorted().map(right -> messages.text("rights." + right.name()));
        return Stream.concat(rights, requests.getValue().stream());
    }
}
