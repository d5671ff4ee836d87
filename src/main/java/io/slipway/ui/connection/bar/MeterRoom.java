package io.slipway.ui.connection.bar;

import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.TextSize;
import io.slipway.ui.kit.WordsWidth;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * The room in the bar: what is chosen needs it more than the meter, which can be read in two lines, and is not there while
 * it would cut that off and has nothing to warn of.
 */
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
        double room = width - others() - bar.getSpacing();
        double icon = WordsWidth.ofIcon(meter);
        double whole = icon + WordsWidth.of(meter, meter.getText());
        // A third line would make the bar higher, and move all that stands below it.
        double least = meter.isWrapText() ? icon + WordsWidth.inTwoLines(meter, meter.getText()) : whole;
        boolean said = !meter.getText().isEmpty();
        Shown.set(meter, said && (least <= room || meter.getGraphic() != null));
        boolean narrow = meter.isWrapText() && (width < NARROW * scale || room < whole);
        meter.setPrefWidth(narrow ? Math.max(Math.min(NARROW_METER * scale, room), least) : Region.USE_COMPUTED_SIZE);
    }

    /** How wide the bar would be without the meter. */
    private double others() {
        return bar.prefWidth(-1) - (meter.isManaged() ? meter.prefWidth(-1) + bar.getSpacing() : 0);
    }
}
