package io.slipway.ui.exchange;

import io.slipway.exchange.dotenv.DotEnv;
import io.slipway.exchange.dotenv.EnvChange;
import io.slipway.run.rules.SecretLooks;
import io.slipway.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is said about a file of variables and each of them. */
final class EnvWords {
    /** More numbers than that are counted rather than read. */
    private static final int MOST_LINES = 12;

    private final Messages messages;

    EnvWords(Messages messages) {
        this.messages = messages;
    }

    String kind(EnvChange.Kind kind) {
        return messages.text("import.env.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    String summary(List<EnvChange> changes) {
        return messages.text(
                "import.env.summary",
                count(changes, EnvChange.Kind.ADDED),
                count(changes, EnvChange.Kind.CHANGED),
                count(changes, EnvChange.Kind.UNCHANGED),
                count(changes, EnvChange.Kind.DUPLICATE));
    }

    private static long count(List<EnvChange> changes, EnvChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** What is to be known about the file as a whole. */
    List<String> ofFile(DotEnv file) {
        List<String> said = new ArrayList<>();
        List<Integer> lines = file.strangeLines();
        if (!lines.isEmpty()) {
            String numbers = lines.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining(", "));
            said.add(messages.text(
                    "import.env.strange", lines.size(), lines.size() > MOST_LINES ? numbers + ", \u2026" : numbers));
        }
        if (file.marked()) {
            said.add(messages.text("import.env.marked"));
        }
        if (file.carriageReturns()) {
            said.add(messages.text("import.env.returns"));
        }
        return said;
    }

    /** What is to be known about one variable, empty when nothing is. */
    String of(EnvRow row) {
        EnvChange change = row.change();
        List<String> said = new ArrayList<>();
        if (change.winner() > 0) {
            said.add(messages.text("import.env.duplicate", change.winner()));
        }
        change.problems().forEach(problem -> said.add(messages.problem(problem)));
        change.entry().doubts().stream()
                .sorted()
                .forEach(doubt -> said.add(messages.text("import.env.doubt." + doubt.name().toLowerCase(Locale.ROOT))));
        if (!row.secretProperty().get() && SecretLooks.like(row.name(), change.entry().value())) {
            said.add(messages.text("import.env.looks"));
        }
        return String.join(" ", said);
    }
}
