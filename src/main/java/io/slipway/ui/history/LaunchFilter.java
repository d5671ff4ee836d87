package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import io.slipway.text.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the launches that hold every typed word somewhere in what the table shows. */
final class LaunchFilter {
    private final Messages messages;

    LaunchFilter(Messages messages) {
        this.messages = messages;
    }

    Predicate<LaunchRecord> of(String typed) {
        String[] words = typed.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return launch -> {
            String shown = shown(launch);
            return Arrays.stream(words).allMatch(shown::contains);
        };
    }

    private String shown(LaunchRecord launch) {
        return Stream.of(
                        messages.text(LaunchStatus.of(launch).key()),
                        launch.target().job(),
                        launch.target().project(),
                        launch.connection(),
                        launch.preset(),
                        launch.runName(),
                        launch.runId())
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }
}
