package io.slipway.ui.kit;

import java.util.stream.IntStream;
import javafx.scene.control.Labeled;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** How wide words are before anything shows them, in whole pixels. */
public final class WordsWidth {
    /** The place of an icon, before its font is there. */
    private static final double ICON = 18;

    private WordsWidth() {
    }

    /** In one line of this font. */
    public static double of(Font font, String words) {
        Text line = new Text(words);
        line.setFont(font);
        return Math.ceil(line.getLayoutBounds().getWidth());
    }

    /** In one line, as a label or button would show them. */
    public static double of(Labeled label, String words) {
        return of(label.getFont(), words);
    }

    /** In two lines that are as short as they can be, as a label would show them. */
    public static double inTwoLines(Labeled label, String words) {
        return IntStream.range(0, words.length())
                .filter(at -> words.charAt(at) == ' ')
                .mapToDouble(at -> Math.max(of(label, words.substring(0, at)), of(label, words.substring(at + 1))))
                .min()
                .orElseGet(() -> of(label, words));
    }

    /** What the icon takes that a label shows beside its words. */
    public static double ofIcon(Labeled label) {
        if (label.getGraphic() == null) {
            return 0;
        }
        double known = label.getGraphic().getLayoutBounds().getWidth();
        return Math.ceil(Math.max(known, ICON * TextSize.scale(label).getValue())) + label.getGraphicTextGap();
    }
}
