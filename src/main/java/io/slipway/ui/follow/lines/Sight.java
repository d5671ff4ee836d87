package io.slipway.ui.follow.lines;

import io.slipway.ui.follow.lines.LogScroll.Placed;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The lines that are laid out.
 *
 * @param lines from the top down
 */
record Sight(List<Placed> lines) {
    /** Whether a line is wholly seen in a room of this height. */
    boolean holds(long number, double room) {
        return lines.stream().anyMatch(line -> line.number() == number && line.isWithin(room));
    }

    /** How many are wholly seen. */
    long whole(double room) {
        return lines.stream().filter(line -> line.isWithin(room)).count();
    }

    /** The number of the uppermost. */
    OptionalLong top() {
        return lines.stream().mapToLong(Placed::number).findFirst();
    }

    /** The number of the line at this height or below it. */
    OptionalLong at(double y) {
        return lines.stream().filter(line -> line.bottom() > y).mapToLong(Placed::number).findFirst();
    }

    /** The line with this number. */
    Optional<Placed> line(long number) {
        return lines.stream().filter(line -> line.number() == number).findFirst();
    }
}
