package io.slipway.ui.follow.lines;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The newest lines of a run, numbered as they came; old ones are dropped when there are too many or they take too much
 * memory. For one thread.
 */
public final class LogBuffer {
    private static final int INITIAL = 1024;

    private final int mostLines;
    private final long mostBytes;
    private @Nullable Line[] ring;
    private long first;
    private long end;
    private long bytes;

    /** A buffer of 100,000 lines or 40 MiB. */
    public static LogBuffer standard() {
        return new LogBuffer(100_000, 40L * 1024 * 1024);
    }

    /** A buffer of at most so many lines and bytes; the last line is always kept. */
    LogBuffer(int mostLines, long mostBytes) {
        this.mostLines = mostLines;
        this.mostBytes = mostBytes;
        this.ring = new Line[Math.min(mostLines, INITIAL)];
    }

    /** Takes in lines behind the last one. */
    public void append(List<Line> lines) {
        for (Line line : lines) {
            append(line);
        }
    }

    private void append(Line line) {
        int size = size();
        if (size == mostLines) {
            drop();
        } else if (size == ring.length) {
            grow();
        }
        ring[index(end++)] = line;
        bytes += line.weight();
        while (bytes > mostBytes && size() > 1) {
            drop();
        }
    }

    private void drop() {
        int at = index(first++);
        bytes -= Objects.requireNonNull(ring[at]).weight();
        ring[at] = null;
    }

    private void grow() {
        @Nullable Line[] larger = new Line[Math.min(mostLines, ring.length * 2)];
        for (long number = first; number < end; number++) {
            larger[(int) (number % larger.length)] = ring[index(number)];
        }
        ring = larger;
    }

    private int index(long number) {
        return (int) (number % ring.length);
    }

    /** The number of the oldest line that is kept, which is how many were dropped. */
    public long first() {
        return first;
    }

    /** The number after that of the newest line, which is how many came in all. */
    public long end() {
        return end;
    }

    /** How many lines are kept. */
    public int size() {
        return (int) (end - first);
    }

    /** The line of this number, which is kept. */
    public Line line(long number) {
        Objects.checkIndex(number - first, end - first);
        return Objects.requireNonNull(ring[index(number)]);
    }

    /** The lines from this number on, as they are now. */
    Line[] from(long number) {
        long begin = Math.clamp(number, first, end);
        Line[] copy = new Line[(int) (end - begin)];
        Arrays.setAll(copy, i -> line(begin + i));
        return copy;
    }
}
