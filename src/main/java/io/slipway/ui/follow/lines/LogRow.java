package io.slipway.ui.follow.lines;

import io.slipway.ui.follow.ansi.Ink;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One line in sight: when it was written, by which container, and what it says. */
final class LogRow extends Region {
    static final double PADDING = 16;
    static final double CONTAINER = 160;
    private static final double GAP = 12;
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass CARET = PseudoClass.getPseudoClass("caret");
    private static final PseudoClass NOTICE = PseudoClass.getPseudoClass("notice");

    private final LogLook look;
    private final Label time = new Label();
    private final Label container = new Label();
    private final Path found = new Path();
    private final TextFlow flow = new TextFlow();
    private final Tooltip exact = new Tooltip();
    private Content shown = Content.NOTHING;

    /**
     * What a row shows.
     *
     * @param time the time of the line, as it is written in its column
     * @param exact the exact time
     * @param line the line, or a notice in place of one
     * @param more what stands behind a line that is cut
     * @param standing how it stands there
     */
    record Content(String time, String exact, Line line, String more, Standing standing) {
        static final Content NOTHING = new Content("", "", Line.notice(""), "", Standing.ofNotice(-1));
    }

    LogRow(LogLook look) {
        this.look = look;
        getStyleClass().add("log-row");
        time.getStyleClass().add("log-time");
        time.setTooltip(exact);
        container.getStyleClass().add("log-container");
        found.getStyleClass().add("log-match");
        found.setMouseTransparent(true);
        flow.setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        getChildren().setAll(time, container, found, flow);
    }

    void show(Content content) {
        if (content.equals(shown)) {
            return;
        }
        shown = content;
        Standing standing = content.standing();
        time.setText(content.time());
        exact.setText(content.exact());
        container.setText(standing.showsContainer() ? content.line().container() : "");
        container.setVisible(standing.showsContainer());
        flow.getChildren().setAll(Pieces.of(content.line(), standing.needle(), standing.isSelected()).stream()
                .map(this::text)
                .toList());
        if (!content.more().isEmpty()) {
            flow.getChildren().add(text(new Pieces.Piece(content.more(), Ink.NONE)));
        }
        mark(content.line(), standing);
        setAccessibleText(content.time() + " " + content.line().text());
        requestLayout();
    }

    private void mark(Line line, Standing standing) {
        pseudoClassStateChanged(SELECTED, standing.isSelected());
        pseudoClassStateChanged(CARET, standing.isCaret());
        pseudoClassStateChanged(NOTICE, line.isNotice());
        found.pseudoClassStateChanged(SELECTED, standing.isCurrent());
    }

    private Text text(Pieces.Piece piece) {
        Text text = new Text(piece.text());
        text.setFont(look.font(piece.ink()));
        text.setFill(look.paint(piece.ink()));
        return text;
    }

    private double textX() {
        if (shown.line().isNotice()) {
            return PADDING;
        }
        double behindTime = PADDING + look.timeWidth() + GAP;
        return shown.standing().showsContainer() ? behindTime + CONTAINER + GAP : behindTime;
    }

    /** How high it is when its text is wrapped at that width. */
    double wrappedHeight(double width) {
        double room = Math.max(look.timeWidth(), width - textX() - PADDING);
        return Math.max(look.lineHeight(), Math.ceil(flow.prefHeight(room)));
    }

    /** How wide it is when its text is not wrapped. */
    double wholeWidth() {
        return textX() + Math.ceil(flow.prefWidth(-1)) + PADDING;
    }

    @Override
    protected void layoutChildren() {
        double height = look.lineHeight();
        time.resizeRelocate(PADDING, 0, look.timeWidth(), height);
        container.resizeRelocate(PADDING + look.timeWidth() + GAP, 0, CONTAINER, height);
        flow.resizeRelocate(textX(), 0, Math.max(0, getWidth() - textX() - PADDING), getHeight());
        flow.layout();
        markMatches();
    }

    private void markMatches() {
        found.getElements().clear();
        Needle needle = shown.standing().needle();
        if (needle != null && !shown.line().isNotice()) {
            for (Needle.Place place : needle.places(shown.line().text())) {
                found.getElements().addAll(flow.getRangeShape(place.from(), place.to(), false));
            }
        }
        found.setLayoutX(textX());
    }
}
