package io.slipway.ui.shell;

import io.slipway.ui.kit.PageScroll;
import io.slipway.ui.kit.WholeTexts;
import io.slipway.ui.kit.WordsWidth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Gives a dialog the room that its text needs, within the screen; what has no room in it scrolls. */
final class DialogRoom {
    /** What a window manager may put around a window. */
    private static final double FRAME = 48;
    /** Over a smaller window than this a dialog may be larger than it. */
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 600;
    private static final double ROUNDING = 2;

    private DialogRoom() {
    }

    /**
     * Does so before a dialog is shown.
     *
     * @param scale how much larger text is than usual
     * @param owner the window that it belongs to
     * @param screen where that is
     */
    static void give(DialogPane pane, double scale, Window owner, Rectangle2D screen) {
        // The review sees to its room itself, and to where the focus is: the safe answer where a service is guarded.
        if (pane.getContent() instanceof PageScroll || pane.getStyleClass().contains("review-pane")) {
            return;
        }
        Node focused = pane.getScene().getFocusOwner();
        fit(pane, scale, owner, screen);
        // What is laid out anew hands the focus to the first button, which may be the one that launches.
        if (focused != null) {
            focused.requestFocus();
        }
    }

    private static void fit(DialogPane pane, double scale, Window owner, Rectangle2D screen) {
        double widest = Math.min(screen.getWidth(), Math.max(owner.getWidth(), LEAST_WIDTH));
        double highest = Math.min(screen.getHeight(), Math.max(owner.getHeight(), LEAST_HEIGHT)) - FRAME;
        if (pane.getPrefWidth() > 0) {
            pane.setPrefWidth(Math.min(pane.getPrefWidth() * scale, widest));
        }
        if (pane.getPrefHeight() > 0) {
            pane.setPrefHeight(Math.min(pane.getPrefHeight() * scale, highest));
        }
        if (pane.getMinWidth() > 0) {
            pane.setMinWidth(Math.min(pane.getMinWidth() * scale, widest));
        }
        pane.setMaxSize(widest, highest);
        Node content = pane.getContent();
        if (content != null) {
            WholeTexts.keep(content);
            scroll(pane, content);
        }
        answer(pane, widest);
    }

    /** The answers are shown whole: what they need makes the dialog wider, and beyond the widest they stand in several lines. */
    private static void answer(DialogPane pane, double widest) {
        remeasure(pane);
        bars(pane).forEach(bar -> {
            double around = pane.snappedLeftInset() + pane.snappedRightInset();
            double needed = Math.ceil(bar.prefWidth(-1) + around);
            if (needed > widest) {
                wrap(bar, widest - around);
            } else if (pane.getPrefWidth() > 0 && pane.getPrefWidth() < needed) {
                pane.setPrefWidth(needed);
            }
        });
    }

    private static Stream<ButtonBar> bars(DialogPane pane) {
        return pane.getChildren().stream().filter(ButtonBar.class::isInstance).map(ButtonBar.class::cast);
    }

    /** Those of several words give way, down to what two lines of them need; in whole pixels, which one word needs too. */
    private static void wrap(ButtonBar bar, double room) {
        List<Labeled> answers = bar.getButtons().stream().filter(Labeled.class::isInstance).map(Labeled.class::cast).toList();
        double whole = answers.stream().mapToDouble(answer -> answer.prefWidth(-1)).sum();
        double slack = answers.stream().mapToDouble(DialogRoom::slack).sum();
        double missing = bar.prefWidth(-1) - room + answers.size();
        double around = bar.prefHeight(-1) - highest(answers);
        Map<Labeled, Double> widths = answers.stream().collect(Collectors.toMap(answer -> answer, answer -> {
            double wanted = answer.prefWidth(-1);
            return Math.ceil(missing <= slack
                    ? wanted - slack(answer) * missing / slack
                    : (wanted - slack(answer)) * (whole - missing) / (whole - slack));
        }));
        widths.forEach((answer, width) -> {
            answer.setWrapText(width < answer.prefWidth(-1));
            answer.setTextAlignment(TextAlignment.CENTER);
            answer.setMinWidth(width);
            answer.setPrefWidth(width);
        });
        double highest = highest(answers);
        answers.forEach(answer -> answer.setMinHeight(highest));
        bar.setMinHeight(highest + around);
        bar.setPrefHeight(bar.getMinHeight());
    }

    /** How much narrower a button gets by a second line. */
    private static double slack(Labeled answer) {
        return Math.max(0, WordsWidth.of(answer, answer.getText()) - WordsWidth.inTwoLines(answer, answer.getText()) - ROUNDING);
    }

    private static double highest(List<Labeled> answers) {
        return answers.stream().mapToDouble(answer -> answer.prefHeight(answer.getPrefWidth())).max().orElse(0);
    }

    /** The room that the theme leaves around the content of a dialog stays within what scrolls. */
    private static void scroll(DialogPane pane, Node content) {
        pane.applyCss();
        Insets around = content instanceof Region region ? region.getPadding() : Insets.EMPTY;
        pane.setContent(page(content));
        if (content instanceof Region region) {
            region.setPadding(around);
        }
    }

    /** A bar of buttons measures them before they know the size of their text. */
    private static void remeasure(DialogPane pane) {
        pane.applyCss();
        bars(pane).flatMap(bar -> bar.getButtons().stream()).forEach(button -> {
            if (button instanceof Region region) {
                ButtonBar.setButtonUniformSize(region, false);
                region.setMinWidth(Region.USE_PREF_SIZE);
                region.setPrefWidth(Region.USE_COMPUTED_SIZE);
            }
        });
    }

    /** Moves a window that was put beyond the edge of the screen to where all of it is seen. */
    static void keepWithin(Window window, Rectangle2D screen) {
        window.setX(Math.clamp(
                window.getX(), screen.getMinX(), Math.max(screen.getMinX(), screen.getMaxX() - window.getWidth())));
        window.setY(Math.clamp(
                window.getY(), screen.getMinY(), Math.max(screen.getMinY(), screen.getMaxY() - window.getHeight())));
    }

    /** Keys scroll it where there is something to scroll, and pass it by where there is not. */
    private static PageScroll page(Node content) {
        PageScroll page = new PageScroll();
        page.setPage(content);
        page.getStyleClass().add("dialog-scroll");
        page.focusTraversableProperty().bind(page.viewportBoundsProperty().flatMap(bounds ->
                page.getContent().layoutBoundsProperty().map(inner -> inner.getHeight() > bounds.getHeight() + 1)));
        page.accessibleTextProperty().bind(page.sceneProperty().flatMap(Scene::windowProperty).map(DialogRoom::title));
        return page;
    }

    private static String title(Window window) {
        return window instanceof Stage stage ? Objects.requireNonNullElse(stage.getTitle(), "") : "";
    }
}
