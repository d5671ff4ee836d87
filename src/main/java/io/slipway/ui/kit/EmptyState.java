package io.slipway.ui.kit;

import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What stands where a list is empty: an icon, a title, words and the first step. Where there is too little height, the icon
 * gives way first and then the words, whole, so that neither is a step cut off nor a sentence.
 */
public final class EmptyState extends VBox {
    private static final String TITLE = "empty-title";
    /** The space around it where there is hardly room for the rest. */
    private static final double LEAST_AROUND = 8;

    /** Nothing yet. */
    public EmptyState() {
        getStyleClass().add("empty-state");
    }

    /** What gives way asks for no room. */
    @Override
    protected double computeMinHeight(double width) {
        double around = getInsets().getTop() + getInsets().getBottom();
        return needed(child -> isIcon(child) || isWords(child), width < 0 ? getWidth() : width)
                - around + Math.min(around, 2 * LEAST_AROUND);
    }

    @Override
    protected void layoutChildren() {
        boolean words = needed(EmptyState::isIcon, getWidth()) <= getHeight();
        boolean icon = words && needed(child -> false, getWidth()) <= getHeight();
        for (Node child : getChildren()) {
            if (isIcon(child)) {
                Shown.set(child, icon);
            } else if (isWords(child)) {
                Shown.set(child, words);
            }
        }
        super.layoutChildren();
    }

    /** How high it would be without what is left out. */
    private double needed(Predicate<Node> isLeftOut, double outer) {
        double width = Math.max(0, outer - getInsets().getLeft() - getInsets().getRight());
        List<Node> stays = getChildren().stream()
                .filter(child -> !isLeftOut.test(child) && (child.isManaged() || isIcon(child) || isWords(child)))
                .toList();
        double spaces = getSpacing() * Math.max(0, stays.size() - 1);
        double parts = stays.stream().mapToDouble(child -> child.prefHeight(Math.min(width, child.maxWidth(-1)))).sum();
        return getInsets().getTop() + parts + spaces + getInsets().getBottom();
    }

    private static boolean isIcon(Node child) {
        return child instanceof FontIcon;
    }

    private static boolean isWords(Node child) {
        return child instanceof Label && !child.getStyleClass().contains(TITLE);
    }
}
