package io.slipway.exchange.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A launch in the format of another tool.
 *
 * @param notes what its reader has to know
 * @param comment what begins a line of comment, empty where the notes cannot be part of the text: JSON has no comments,
 *     and neither has a zsh that one types into
 * @param code the text without the notes, and without a line break at its end
 */
public record Export(List<Note> notes, String comment, String code) {
    public Export {
        notes = List.copyOf(notes);
    }

    /** The same with a note that these placeholders stand in it, if there are any. */
    public Export withUnfilled(List<String> placeholders) {
        if (placeholders.isEmpty()) {
            return this;
        }
        List<Note> more = new ArrayList<>(notes);
        more.addFirst(Note.about(Note.Kind.UNFILLED, placeholders));
        return new Export(more, comment, code);
    }

    /** Whether {@link #text} says the notes too. */
    public boolean saysNotes() {
        return !comment.isEmpty();
    }

    /** The text with the notes, in these words, as comments where there are such. */
    public String text(Function<Note, String> words) {
        return saysNotes() && !notes.isEmpty()
                ? notes.stream().map(words).map(this::line).collect(Collectors.joining("\n")) + "\n" + code
                : code;
    }

    /** A name from outside may hold what ends a comment or, in cmd, is read even there. */
    private String line(String words) {
        return comment + words.replaceAll("[\\p{Cntrl}\\u2028\\u2029%^&|<>]", " ");
    }
}
