package io.slipway.ui.compose.deployment;

import io.slipway.northflank.Build;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Times;
import io.slipway.ui.kit.suggest.Suggestion;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;

/** Builds as a field suggests them: the newest first, and those that cannot be run with the reason. */
final class BuildWords {
    /** The words of the service that have words here. */
    private static final Set<String> KNOWN = Set.of(
            "QUEUED", "PENDING", "UNSCHEDULABLE", "STARTING", "CLONING", "BUILDING", "UPLOADING", "IN_PROGRESS",
            "ABORTED", "FAILURE", "SUBMISSION_FAILURE", "SUCCESS", "CRASHED");
    private static final Comparator<Build> NEWEST_FIRST =
            Comparator.comparing(build -> build.createdAt().map(at -> -at.toEpochMilli()).orElse(Long.MAX_VALUE));

    private final Messages messages;
    private final Times times;

    BuildWords(Messages messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    List<Suggestion> of(List<Build> builds) {
        return builds.stream().sorted(NEWEST_FIRST).map(this::of).toList();
    }

    private Suggestion of(Build build) {
        return new Suggestion(
                build.id(),
                build.id(),
                build.createdAt().map(times::ago).orElse(""),
                ShortWords.joined(ShortWords.sha(build.sha()), build.branch(), build.message()),
                Optional.of(mark(build)),
                barred(build));
    }

    private Suggestion.Mark mark(Build build) {
        return switch (build.state()) {
            case WAITING -> new Suggestion.Mark(Feather.CLOCK, word(build), "neutral");
            case UNDER_WAY -> new Suggestion.Mark(Feather.LOADER, word(build), "accent");
            case SUCCEEDED -> new Suggestion.Mark(Feather.CHECK_CIRCLE, word(build), "success");
            case FAILED -> new Suggestion.Mark(Feather.X_CIRCLE, word(build), "danger");
            case ABORTED -> new Suggestion.Mark(Feather.SLASH, word(build), "neutral");
            case UNKNOWN -> new Suggestion.Mark(Feather.HELP_CIRCLE, word(build), "neutral");
        };
    }

    private String word(Build build) {
        String status = build.status().toUpperCase(Locale.ROOT);
        if (KNOWN.contains(status)) {
            return messages.text("build.status." + status);
        }
        return build.status().isEmpty() ? messages.text("build.status.unsaid") : build.status();
    }

    /** Only what was built can be run; the id can be typed all the same. */
    private String barred(Build build) {
        return switch (build.state()) {
            case SUCCEEDED -> "";
            case WAITING, UNDER_WAY -> messages.text("build.barred.unfinished", build.id());
            case FAILED, ABORTED -> messages.text("build.barred.failed", build.id());
            case UNKNOWN -> messages.text("build.barred.unknown", build.id());
        };
    }
}
