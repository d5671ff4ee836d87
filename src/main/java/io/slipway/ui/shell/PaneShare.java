package io.slipway.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** How large a pane at the side of a split pane is wanted. It may have got less, where there is no room for all. */
final class PaneShare {
    private static final double MOST = 0.9;
    private static final double ROUNDING = 1;

    private final SplitPane split;
    private final Node pane;
    private final boolean first;
    private double wanted;
    private double got;

    PaneShare(SplitPane split, Node pane, boolean first, double wanted) {
        this.split = split;
        this.pane = pane;
        this.first = first;
        this.wanted = wanted;
    }

    Node pane() {
        return pane;
    }

    boolean isFirst() {
        return first;
    }

    /** In pixels, with text of the usual size. */
    double wanted() {
        return wanted;
    }

    boolean isShown() {
        return split.getItems().contains(pane);
    }

    /** Takes the place of the line beside it for wanted, if it is not where it was put. */
    void hold(double length, double scale) {
        if (isShown() && Math.abs(now(length) - got) > ROUNDING) {
            wanted = now(length) / scale;
            got = now(length);
        }
    }

    void place(double length, double scale) {
        if (isShown()) {
            double share = Math.min(MOST, wanted * scale / length);
            split.setDividerPosition(divider(), first ? share : 1 - share);
        }
    }

    void settle(double length) {
        if (isShown()) {
            got = now(length);
        }
    }

    /** By the line beside it, as it is placed by that: of the pane itself half the line's width is missing. */
    private double now(double length) {
        double line = split.getDividerPositions()[divider()];
        return (first ? line : 1 - line) * length;
    }

    private int divider() {
        return first ? 0 : split.getDividers().size() - 1;
    }
}
