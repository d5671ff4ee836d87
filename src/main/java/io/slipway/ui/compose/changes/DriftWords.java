package io.slipway.ui.compose.changes;

import io.slipway.changes.Drift;
import io.slipway.changes.Drift.Difference;
import io.slipway.run.Field;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Times;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;

/** What changed at a job, in words; of secrets the names alone. */
public final class DriftWords {
    /** What stands in one line beside its heading. */
    private static final int MOST = 3;

    private final ChangeWords words;
    private final Messages messages;
    private final LimitWords limits;

    /** Words of these texts and times. */
    public DriftWords(Messages messages, Times times) {
        this.words = new ChangeWords(messages);
        this.messages = messages;
        this.limits = new LimitWords(messages, times);
    }

    /** The first differences in one line, and how many there are besides. */
    public String brief(Drift drift) {
        String first = drift.all().stream().limit(MOST).map(this::of).collect(Collectors.joining("; "));
        int more = drift.all().size() - MOST;
        return more > 0 ? messages.text("drift.more", first, more) : first;
    }

    /** All differences, a line each. */
    public String whole(Drift drift) {
        return drift.all().stream().map(this::of).collect(Collectors.joining("\n"));
    }

    /** One difference. */
    public String of(Difference difference) {
        String subject = subject(difference);
        String before = value(difference, difference.before());
        String after = value(difference, difference.after());
        return switch (difference.move()) {
            case ADDED -> after.isEmpty()
                    ? messages.text("drift.ADDED", subject)
                    : messages.text("drift.ADDED.to", subject, after);
            case REMOVED -> messages.text("drift.REMOVED", subject);
            case CHANGED -> after.isEmpty()
                    ? messages.text("drift.CHANGED", subject)
                    : messages.text("drift.CHANGED.to", subject, before, after);
        };
    }

    private String subject(Difference difference) {
        String kind = messages.text("drift.subject." + difference.subject().name());
        return difference.name().isEmpty() ? kind : messages.text("drift.named", kind, difference.name());
    }

    private String value(Difference difference, Optional<String> text) {
        return text.map(said -> switch (difference.subject()) {
            case STORAGE, SHARED_MEMORY -> words.value(Field.STORAGE_SIZE, said);
            case TIME_LIMIT -> limits.of(Duration.ofSeconds(Long.parseLong(said)));
            default -> words.value(Field.ROOT, said);
        }).orElse("");
    }
}
