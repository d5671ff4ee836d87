package io.slipway.ui.follow.lines;

import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/** Keys and mouse on lines: they scroll and select as in a list. */
final class LogInput {
    private static final double SIDEWAYS = 40;

    private final LogView view;

    LogInput(LogView view) {
        this.view = view;
    }

    void listen() {
        view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        view.addEventHandler(MouseEvent.MOUSE_PRESSED, this::clicked);
        view.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    }

    private void scrolled(ScrollEvent event) {
        view.scrollSideways(-event.getDeltaX());
        if (event.getDeltaY() != 0) {
            view.scrollBy(-event.getDeltaY());
        }
        event.consume();
    }

    private void clicked(MouseEvent event) {
        if (event.getTarget() instanceof Node node && isLine(node)) {
            view.requestFocus();
            boolean second = event.getButton() == MouseButton.SECONDARY;
            if (!second || view.selectedText().isEmpty()) {
                view.select(view.numberAt(event.getY()), event.isShiftDown());
            }
            // The tabs around it would take the focus.
            event.consume();
        }
    }

    private void dragged(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY
                && event.getTarget() instanceof Node node
                && isLine(node)) {
            if (event.getY() < 0 || event.getY() > view.getHeight()) {
                view.scrollBy(event.getY() < 0 ? event.getY() : event.getY() - view.getHeight());
            }
            view.select(view.numberAt(Math.clamp(event.getY(), 0, view.getHeight() - 1)), true);
        }
    }

    /** Not a scroll bar. */
    private static boolean isLine(Node target) {
        for (Node node = target; node != null; node = node.getParent()) {
            if (node instanceof ScrollBar) {
                return false;
            }
        }
        return true;
    }

    private void pressed(KeyEvent event) {
        boolean extend = event.isShiftDown();
        if (event.isAltDown() || (event.isShortcutDown() && !isWithShortcut(event))) {
            return;
        }
        switch (event.getCode()) {
            case UP -> view.moveCaret(-1, extend);
            case DOWN -> view.moveCaret(1, extend);
            case PAGE_UP -> view.moveCaret(-view.page(), extend);
            case PAGE_DOWN -> view.moveCaret(view.page(), extend);
            case HOME -> view.scrollToStart();
            case END -> view.followingProperty().set(true);
            case LEFT -> view.scrollSideways(-SIDEWAYS);
            case RIGHT -> view.scrollSideways(SIDEWAYS);
            case A -> {
                if (!event.isShortcutDown()) {
                    return;
                }
                view.selectAllLines();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static boolean isWithShortcut(KeyEvent event) {
        return switch (event.getCode()) {
            case A, HOME, END -> true;
            default -> false;
        };
    }
}
