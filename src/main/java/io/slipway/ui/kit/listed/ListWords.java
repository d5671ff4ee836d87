package io.slipway.ui.kit.listed;

import io.slipway.northflank.Northflank;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Times;
import io.slipway.ui.kit.keys.ActionKey;
import io.slipway.ui.kit.keys.KeysInForce;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;

/** How a list stands, in words. */
public final class ListWords {
    private static final ActionKey REFRESH = ActionKey.of("refresh", "F5");

    private final Messages messages;
    private final Times times;
    private final KeysInForce keys;

    /** Words of this language, ages by this clock, with the key that reads lists again. */
    public ListWords(Messages messages, Times times, KeysInForce keys) {
        this.messages = messages;
        this.times = times;
        this.keys = keys;
    }

    /**
     * What is said about a list.
     *
     * @param icon the same as a picture
     * @param text the words, empty when there is nothing to say
     * @param exact when what is shown was read, to the second, or empty
     * @param again whether reading it once more is offered
     */
    public record Said(Feather icon, String text, String exact, boolean again) {
        static final Said NOTHING = new Said(Feather.CHECK, "", "", false);

        /** Whether there is nothing to say. */
        public boolean isNothing() {
            return text.isEmpty();
        }
    }

    /** What is to be said now; nothing about a list that is all that the service says and has something in it. */
    public Said of(Listed<?> listed) {
        String key = "list." + listed.name();
        return switch (listed.state()) {
            case ListState.Unasked unasked -> new Said(
                    Feather.INFO,
                    messages.text(key + ".unasked", keys.named(messages.text("target.refresh"), REFRESH)),
                    "",
                    false);
            case ListState.Loading(Optional<Instant> asOf) ->
                said(Feather.LOADER, messages.text(key + ".loading"), asOf, false);
            case ListState.Current current -> listed.items().isEmpty()
                    ? new Said(Feather.INBOX, messages.text(key + ".empty"), "", true)
                    : whole(listed);
            case ListState.Forbidden(Optional<Instant> asOf) ->
                said(Feather.LOCK, messages.text(key + ".forbidden"), asOf, true);
            case ListState.Failed(String reason, Optional<Instant> asOf) ->
                said(Feather.WIFI_OFF, messages.text(key + ".failed", reason), asOf, true);
        };
    }

    private Said whole(Listed<?> listed) {
        return listed.items().size() < Northflank.MOST_LISTED
                ? Said.NOTHING
                : new Said(Feather.INFO, messages.text("list.cut", Northflank.MOST_LISTED), "", false);
    }

    private Said said(Feather icon, String what, Optional<Instant> asOf, boolean again) {
        Optional<String> age = asOf.map(times::ago).map(ago -> messages.text("list.as.of", ago));
        String text = Stream.concat(Stream.of(what), age.stream()).collect(Collectors.joining(" "));
        return new Said(icon, text, asOf.map(times::exact).orElse(""), again);
    }

    /** That it was read just now, because somebody asked for it. */
    Said readNow(Listed<?> listed) {
        return new Said(Feather.CHECK, messages.text("list.read.now", listed.items().size()), "", false);
    }

    /** What the button of the line is called. */
    String again() {
        return keys.named(messages.text("list.again"), REFRESH);
    }

    /** That nothing in the list holds what was typed. */
    public String noneFits(String typed) {
        return messages.text("list.none.fits", typed);
    }
}
