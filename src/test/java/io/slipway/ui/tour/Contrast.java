package io.slipway.ui.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** How well words and icons stand out from what they stand on, by the measure of WCAG 2. */
public final class Contrast {
    private static final double TEXT = 4.5;
    private static final double LARGE = 3;
    private static final double LARGE_SIZE = 24;
    private static final double LARGE_BOLD = 18.6;

    private Contrast() {
    }

    /** What stands out too little in this scene, and where; what is disabled need not. */
    public static Map<String, String> tooLittleIn(Scene scene) {
        Map<String, String> found = new TreeMap<>();
        for (Node node : Tree.shown(scene)) {
            if (node instanceof Text text && !text.getText().isBlank() && !isDimmed(text)
                    && text.getFill() instanceof Color own
                    && own.getOpacity() > 0) {
                Color behind = behind(text, scene);
                double ratio = ratio(over(own, behind), behind);
                if (ratio < needed(text)) {
                    found.putIfAbsent(
                            String.format(Locale.ROOT, "%.2f %s on %s", ratio, over(own, behind), behind),
                            text.getText() + " in " + Tree.path(text));
                }
            }
        }
        return found;
    }

    private static boolean isDimmed(Node node) {
        return Tree.around(node).anyMatch(outer -> outer.isDisabled() || outer.getOpacity() < 1);
    }

    private static double needed(Text text) {
        boolean bold = text.getFont().getStyle().contains("Bold");
        double size = text.getFont().getSize();
        return text instanceof FontIcon || size >= LARGE_SIZE || (bold && size >= LARGE_BOLD) ? LARGE : TEXT;
    }

    private static Color behind(Node node, Scene scene) {
        List<Node> outer = new ArrayList<>(Tree.around(node).skip(1).toList().reversed());
        Color colour = scene.getFill() instanceof Color fill ? fill : Color.WHITE;
        for (Node one : outer) {
            if (one instanceof Region region && region.getBackground() != null) {
                for (BackgroundFill fill : region.getBackground().getFills()) {
                    colour = over(colour(fill.getFill()), colour);
                }
            }
        }
        return colour;
    }

    private static Color colour(Paint paint) {
        return switch (paint) {
            case Color colour -> colour;
            case LinearGradient gradient when !gradient.getStops().isEmpty() -> gradient.getStops().getLast().getColor();
            default -> Color.TRANSPARENT;
        };
    }

    /** One colour painted over another. */
    public static Color over(Color top, Color below) {
        double share = top.getOpacity();
        return Color.color(
                top.getRed() * share + below.getRed() * (1 - share),
                top.getGreen() * share + below.getGreen() * (1 - share),
                top.getBlue() * share + below.getBlue() * (1 - share));
    }

    /** From 1, the same, to 21, black on white. */
    public static double ratio(Color one, Color other) {
        double brighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
