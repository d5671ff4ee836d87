package io.slipway.ui.follow.lines;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Which lines are in sight: those around a line that stands on top, or the last ones while the end is followed. What is
 * above or below the sight is not measured, so that it does not matter how much that is.
 */
final class LogScroll {
    private final Heights heights;
    private final BooleanProperty following = new SimpleBooleanProperty(true);
    private long top;
    /** How much of the line on top is out of sight. */
    private double above;
    private boolean downward;

    /** How high each line is. */
    @FunctionalInterface
    interface Heights {
        double of(long number);
    }

    /** The lines that there are: from this number up to the one before the end. */
    record Extent(long low, long end) {
        boolean isEmpty() {
            return low == end;
        }

        long clamp(long number) {
            return Math.clamp(number, low, Math.max(low, end - 1));
        }
    }

    /** A line in sight. */
    record Placed(long number, double y, double height) {
        double bottom() {
            return y + height;
        }

        /** Whether nothing of it is out of sight when there is so much room. */
        boolean isWithin(double room) {
            return y >= 0 && bottom() <= room;
        }
    }

    LogScroll(Heights heights) {
        this.heights = heights;
        following.addListener((same, before, now) -> downward = false);
    }

    BooleanProperty followingProperty() {
        return following;
    }

    /** The lines in sight, from top to bottom. Scrolling down to the end begins to follow it. */
    List<Placed> place(Extent extent, double room) {
        if (extent.isEmpty() || room <= 0) {
            return List.of();
        }
        if (!following.get()) {
            Deque<Placed> placed = fromTop(extent, room);
            boolean reachesEnd = placed.getLast().number() == extent.end() - 1 && placed.getLast().bottom() <= room;
            if (!reachesEnd) {
                return List.copyOf(placed);
            }
            following.set(downward);
        }
        return fromEnd(extent, room);
    }

    private Deque<Placed> fromTop(Extent extent, double room) {
        if (top != extent.clamp(top)) {
            top = extent.clamp(top);
            above = 0;
        }
        Deque<Placed> placed = new ArrayDeque<>();
        double y = 0 - above;
        for (long number = top; number < extent.end() && (y < room || placed.isEmpty()); number++) {
            Placed next = new Placed(number, y, heights.of(number));
            placed.add(next);
            y = next.bottom();
        }
        return placed;
    }

    private List<Placed> fromEnd(Extent extent, double room) {
        Deque<Placed> placed = new ArrayDeque<>();
        double y = room;
        for (long number = extent.end() - 1; number >= extent.low() && y > 0; number--) {
            double height = heights.of(number);
            y -= height;
            placed.addFirst(new Placed(number, y, height));
        }
        double unused = Math.max(0, y);
        top = placed.getFirst().number();
        above = Math.max(0, -y);
        return placed.stream().map(line -> new Placed(line.number(), line.y() - unused, line.height())).toList();
    }

    /** Moves the sight by so many pixels, down if they are positive. */
    void by(double pixels, Extent extent) {
        if (extent.isEmpty() || (following.get() && pixels >= 0)) {
            return;
        }
        top = extent.clamp(top);
        above += pixels;
        while (above < 0 && top > extent.low()) {
            top--;
            above += heights.of(top);
        }
        above = Math.max(0, above);
        for (double height = heights.of(top); above >= height && top < extent.end() - 1; height = heights.of(top)) {
            above -= height;
            top++;
        }
        following.set(false);
        downward = pixels > 0;
    }

    /** Moves the sight so that it begins with a line and a part of it. */
    void to(double position, Extent extent) {
        following.set(false);
        downward = position > position(extent);
        top = extent.clamp(extent.low() + (long) position);
        above = (position - Math.floor(position)) * heights.of(top);
    }

    /** Moves the sight as little as it takes to have this line in it, if it is not. */
    void reveal(long number, List<Placed> placed, double room) {
        if (placed.stream().anyMatch(line -> line.number() == number && line.isWithin(room))) {
            return;
        }
        boolean isAbove = placed.isEmpty() || number <= placed.getFirst().number();
        following.set(false);
        top = number;
        above = 0;
        for (double y = room - heights.of(number); !isAbove && y > 0 && top > 0; y -= heights.of(top)) {
            top--;
            above = Math.max(0, heights.of(top) - y);
        }
    }

    /** Moves the sight so that this line stands in its upper part. */
    void centre(long number, double room) {
        following.set(false);
        top = number;
        above = 0;
        for (double y = 0; y < room / 3 && top > 0; y += heights.of(top)) {
            top--;
        }
    }

    /** How many lines are above the sight. */
    double position(Extent extent) {
        if (extent.isEmpty()) {
            return 0;
        }
        long first = extent.clamp(top);
        return first - extent.low() + above / Math.max(1, heights.of(first));
    }
}
