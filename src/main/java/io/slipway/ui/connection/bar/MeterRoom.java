package io.slipway.ui.connection.bar;

import io.slipway.ui.kit.TextSize;
import io.slipway.ui.kit.WordsWidth;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The room in the bar: what is chosen needs it more than the meter, which can be read in two lines. */
final class MeterRoom {
    /** In text of the usual size. */
    private static final double NARROW = 860;
    private static final double TIGHT = 640;
    private static final double NARROW_METER = 112;

    private final HBox bar;
    private final Label meter;
    private final ObservableValue<Double> scale;

    MeterRoom(HBox bar, Label meter) {
        this.bar = bar;
        this.meter = meter;
        this.scale = TextSize.scale(bar);
    }

    /** Shares it out anew whenever one of these changes, beside the bar and its text size. */
    void follow(ObservableValue<?>... chosen) {
        Stream.concat(Stream.of(bar.widthProperty(), scale, meter.fontProperty(), meter.graphicProperty()), Stream.of(chosen))
                .forEach(room -> room.subscribe(() -> share(bar.getWidth(), scale.getValue())));
    }

    private void share(double width, double scale) {
        meter.setWrapText(width >= TIGHT * scale);
        boolean narrow = meter.isWrapText() && width < Math.max(NARROW * scale, wholeWidth());
        meter.setPrefWidth(narrow ? Math.max(NARROW_METER * scale, inTwoLines()) : Region.USE_COMPUTED_SIZE);
    }

    /** How wide all of it would be, with the meter in one line. */
    private double wholeWidth() {
        return bar.prefWidth(-1) - meter.prefWidth(-1) + WordsWidth.ofIcon(meter) + WordsWidth.of(meter, meter.getText());
    }

    /** A third line would make the bar higher, and move all that stands below it. */
    private double inTwoLines() {
        return WordsWidth.ofIcon(meter) + WordsWidth.inTwoLines(meter, meter.getText());
    }
}
