package io.slipway.ui.follow.lines;

import io.slipway.ui.follow.lines.LogScroll.Placed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** The rows in which lines are shown: as many as are in sight, used again for others. */
final class LogRows extends Pane {
    private final LogLook look;
    private final List<LogRow> rows = new ArrayList<>();
    private final LogRow ruler;
    private final Rectangle clip = new Rectangle();

    LogRows(LogLook look) {
        this.look = look;
        this.ruler = new LogRow(look);
        ruler.setVisible(false);
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        getChildren().add(ruler);
    }

    /** They stand where they were put. */
    @Override
    protected void layoutChildren() {}

    /** Has enough of them for this height. */
    void ensure(double height) {
        int needed = (int) (height / look.lineHeight()) + 3;
        while (rows.size() < needed) {
            LogRow row = new LogRow(look);
            rows.add(row);
            getChildren().add(row);
            row.applyCss();
        }
    }

    /** A line keeps its row while it is in sight, so that scrolling draws only what is new. */
    LogRow row(Placed line) {
        return rows.get((int) Math.floorMod(line.number(), (long) rows.size()));
    }

    /** How high this is when it is broken to such a width. */
    double wrappedHeight(LogRow.Content content, double width) {
        ruler.show(content);
        return ruler.wrappedHeight(width);
    }

    /** The width of the longest of these lines, unbroken. */
    double widest(List<Placed> lines) {
        return lines.stream().mapToDouble(line -> row(line).wholeWidth()).max().orElse(0);
    }

    /** Shows these lines from this edge on, and no others. */
    void put(List<Placed> lines, double x, double width) {
        Set<LogRow> used = new HashSet<>();
        for (Placed line : lines) {
            LogRow row = row(line);
            used.add(row);
            row.resizeRelocate(x, Math.rint(line.y()), width, line.height());
        }
        rows.forEach(row -> row.setVisible(used.contains(row)));
    }
}
