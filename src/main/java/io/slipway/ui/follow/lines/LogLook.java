package io.slipway.ui.follow.lines;

import io.slipway.ui.follow.ansi.Ink;
import io.slipway.ui.follow.ansi.Palette;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/** Takes the font and the colours of lines from the style sheet; lines are drawn too fast to be styled each. */
final class LogLook extends Label {
    private static final StyleablePropertyFactory<LogLook> FACTORY =
            new StyleablePropertyFactory<>(Label.getClassCssMetaData());
    private static final String LONGEST_TIME = "00:00:00.000";

    private final StyleableProperty<Color> ground =
            FACTORY.createStyleableColorProperty(this, "ground", "-log-ground", look -> look.ground(), Color.WHITE);
    private Palette palette = new Palette(0xFFFFFF);
    private Font bold = Font.getDefault();
    private double lineHeight = 1;
    private double timeWidth;
    private int version;

    LogLook(Runnable changed) {
        getStyleClass().setAll("log-look");
        // The style sheet passes over what is not visible.
        setOpacity(0);
        setMouseTransparent(true);
        setFocusTraversable(false);
        setManaged(false);
        fontProperty().addListener(observed -> change(changed));
        textFillProperty().addListener(observed -> change(changed));
        ((ObservableValue<?>) ground).addListener(observed -> change(changed));
        measure();
    }

    private StyleableProperty<Color> ground() {
        return ground;
    }

    private void change(Runnable changed) {
        measure();
        changed.run();
    }

    private void measure() {
        Color colour = ground.getValue();
        palette = new Palette(
                ((int) (colour.getRed() * 255) << 16)
                        | ((int) (colour.getGreen() * 255) << 8)
                        | (int) (colour.getBlue() * 255));
        bold = Font.font(getFont().getFamily(), FontWeight.BOLD, getFont().getSize());
        Text sample = new Text(LONGEST_TIME);
        sample.setFont(getFont());
        lineHeight = Math.ceil(sample.getLayoutBounds().getHeight());
        timeWidth = Math.ceil(sample.getLayoutBounds().getWidth());
        version++;
    }

    /** A number that changes whenever lines have to be drawn anew. */
    int version() {
        return version;
    }

    double lineHeight() {
        return lineHeight;
    }

    double timeWidth() {
        return timeWidth;
    }

    Font font(Ink ink) {
        return ink.bold() ? bold : getFont();
    }

    Paint paint(Ink ink) {
        return ink.colour() == Ink.PLAIN ? getTextFill() : Color.web(String.format("#%06x", palette.of(ink)));
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
