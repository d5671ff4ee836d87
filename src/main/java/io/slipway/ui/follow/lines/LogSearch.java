package io.slipway.ui.follow.lines;

import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/** Which lines hold a text: those that are there are looked through in the background, new ones as they come. */
public final class LogSearch {
    /** No line. */
    public static final long NONE = -1;

    private final LogBuffer buffer;
    private final Latest scan;
    private final Numbers found = new Numbers();
    private final ReadOnlyLongWrapper current = new ReadOnlyLongWrapper(NONE);
    private Needle needle = new Needle("");
    private boolean searches;
    private boolean complete = true;
    private long seen;
    private Runnable changed = () -> {};

    /** Searches these lines. */
    public LogSearch(LogBuffer buffer, Background background) {
        this.buffer = buffer;
        this.scan = new Latest(background);
    }

    /** Is told whenever something else is found. */
    public void setOnChanged(Runnable listener) {
        changed = listener;
    }

    /** Looks for this text from now on; an empty one is not looked for. */
    public void lookFor(String text) {
        needle = new Needle(text);
        searches = !text.isEmpty();
        complete = !searches;
        current.set(NONE);
        found.dropBefore(Long.MAX_VALUE);
        seen = buffer.end();
        if (searches) {
            long start = buffer.first();
            Line[] lines = buffer.from(start);
            Needle wanted = needle;
            scan.read(() -> matching(wanted, lines, start), this::arrived, failed -> complete = true);
        } else {
            scan.forget();
        }
        changed.run();
    }

    private static long[] matching(Needle wanted, Line[] lines, long start) {
        return LongStream.range(0, lines.length)
                .filter(i -> wanted.isIn(lines[(int) i]))
                .map(i -> start + i)
                .toArray();
    }

    private void arrived(long[] numbers) {
        for (long number : numbers) {
            found.add(number);
        }
        complete = true;
        appended();
        changed.run();
    }

    /** Lines were added to the buffer, or dropped from it. */
    public void appended() {
        if (searches && complete) {
            for (long number = Math.max(seen, buffer.first()); number < buffer.end(); number++) {
                if (needle.isIn(buffer.line(number))) {
                    found.add(number);
                }
            }
            seen = buffer.end();
            found.dropBefore(buffer.first());
        }
    }

    /** Goes to the next line that holds the text, behind the current one or behind this one. */
    public OptionalLong next(long from) {
        return go(found.after(current.get() == NONE ? from - 1 : current.get()));
    }

    /** Goes to the one before. */
    public OptionalLong previous(long from) {
        return go(found.before(current.get() == NONE ? from + 1 : current.get()));
    }

    private OptionalLong go(OptionalLong number) {
        number.ifPresent(current::set);
        changed.run();
        return number;
    }

    /** The line that the search stands at, or {@link #NONE}. */
    public ReadOnlyLongProperty currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Whether a text is looked for. */
    public boolean searches() {
        return searches;
    }

    /** Whether every line has been looked at. */
    public boolean isComplete() {
        return complete;
    }

    /** How many lines hold the text. */
    public int count() {
        return found.size();
    }

    /** Which of them the search stands at, counted from one, or zero. */
    public int place() {
        return found.place(current.get());
    }

    Needle needle() {
        return needle;
    }
}
