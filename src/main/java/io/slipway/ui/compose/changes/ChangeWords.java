package io.slipway.ui.compose.changes;

import io.slipway.changes.Change;
import io.slipway.changes.job.Gap;
import io.slipway.changes.job.JobConfiguration;
import io.slipway.run.Field;
import io.slipway.run.Section;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Sizes;
import org.kordamp.ikonli.feather.Feather;

/** Changes and gaps in the words of the window; shared by everything that shows them. */
public final class ChangeWords {
    private static final String ARROW = " \u2192 ";

    private final Messages messages;

    /** Words of these texts. */
    public ChangeWords(Messages messages) {
        this.messages = messages;
    }

    /** How it stands to the job. */
    public String kind(Change change) {
        return messages.text("changes.kind." + change.kind().name());
    }

    /** The icon for how it stands to the job. */
    public Feather icon(Change.Kind kind) {
        return switch (kind) {
            case ADDED -> Feather.PLUS_CIRCLE;
            case OVERRIDDEN -> Feather.EDIT_2;
            case SAME -> Feather.CHECK;
            case UNREADABLE -> Feather.HELP_CIRCLE;
        };
    }

    /** What it is: the name of an entry, or that of the field. */
    public String subject(Change change) {
        return change.name().isEmpty() ? field(change.place().field()) : change.name();
    }

    /** The field in words. */
    public String field(Field field) {
        return messages.text("compose.field." + Messages.key(field));
    }

    /** The tab in words. */
    public String section(Section section) {
        return messages.text("compose.section." + Messages.key(section));
    }

    /** From what to what, in one line; empty for secrets. */
    public String values(Change change) {
        Field field = change.place().field();
        String after = change.after().map(text -> value(field, text)).orElse("");
        return change.before()
                .filter(before -> change.kind() == Change.Kind.OVERRIDDEN)
                .map(before -> value(field, before) + ARROW + after)
                .orElse(after);
    }

    /** A value as it is shown: sizes in their units, several lines as one. */
    public String value(Field field, String text) {
        return switch (field) {
            case STORAGE_SIZE, SHM_SIZE -> Sizes.ofMb(Long.parseLong(text));
            case USE_HDB_STORAGE, USE_PD_SSD_STORAGE ->
                messages.text(Boolean.parseBoolean(text) ? "compose.yes" : "compose.no");
            default -> text.strip().replaceAll("\\s*\\R\\s*", " \u21B5 ");
        };
    }

    /** The whole of it for a screen reader. */
    public String spoken(Change change) {
        return messages.text("changes.spoken", kind(change), subject(change), values(change)).strip();
    }

    /** What a request would have told. */
    public String request(JobConfiguration.Request request) {
        return messages.text("changes.request." + request.name());
    }

    /** Which requests told nothing for this reason, and the reason. */
    String unread(JobConfiguration job, Gap gap) {
        String what = String.join(messages.text("changes.and"), job.gaps().entrySet().stream()
                .filter(entry -> entry.getValue().equals(gap))
                .map(entry -> request(entry.getKey()))
                .toList());
        return messages.text("changes.unread", what, gap(gap));
    }

    /** Why something is not known. */
    public String gap(Gap gap) {
        return switch (gap) {
            case Gap.NotAsked() -> messages.text("changes.gap.not.asked");
            case Gap.NotTold() -> messages.text("changes.gap.not.told");
            case Gap.Forbidden forbidden -> messages.text("changes.gap.forbidden", forbidden.permission().path());
            case Gap.Refused(int status, String message) -> refused(status, message);
            case Gap.NoAnswer(var reason) -> messages.text("reason." + reason.name());
        };
    }

    private String refused(int status, String message) {
        return switch (status) {
            case 401, 404, 429 -> messages.text("refused." + status);
            default -> messages.text("refused.other", status, message);
        };
    }
}
