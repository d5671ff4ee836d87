package io.slipway.ui.kit.suggest;

import javafx.scene.input.KeyEvent;

/** What keys do to the list of a field, which has the focus all the while: they open it, move in it, pick, close it. */
final class SuggestionKeys {
    private final SuggestionField field;

    SuggestionKeys(SuggestionField field) {
        this.field = field;
    }

    void press(KeyEvent pressed) {
        switch (pressed.getCode()) {
            case DOWN -> downOrOpen(pressed);
            case UP -> whileOpen(pressed, () -> field.popup().moves().move(-1));
            case PAGE_DOWN -> whileOpen(pressed, () -> field.popup().moves().pageDown());
            case PAGE_UP -> whileOpen(pressed, () -> field.popup().moves().pageUp());
            case F5 -> readAgain(pressed);
            case ENTER -> consumeIf(field.isOpen() && field.popup().pick(), pressed);
            case ESCAPE -> close(pressed);
            case TAB -> field.close();
            case SPACE -> openWhole(pressed);
            default -> {}
        }
    }

    /** Whether the open list has a use for this key. */
    boolean take(KeyEvent pressed) {
        return field.isOpen() && switch (pressed.getCode()) {
            case DOWN, UP -> !pressed.isAltDown();
            case PAGE_DOWN, PAGE_UP, ESCAPE -> true;
            case ENTER -> field.popup().isInRow();
            default -> false;
        };
    }

    private void downOrOpen(KeyEvent pressed) {
        if (field.isOpen()) {
            field.popup().moves().move(1);
        } else {
            field.openWhole();
        }
        pressed.consume();
    }

    private void openWhole(KeyEvent pressed) {
        if (pressed.isShortcutDown()) {
            field.openWhole();
            pressed.consume();
        }
    }

    private void readAgain(KeyEvent pressed) {
        if (field.isOpen()) {
            field.popup().state().ifPresent(line -> whileOpen(pressed, line::readAgain));
        }
    }

    private void whileOpen(KeyEvent pressed, Runnable does) {
        if (field.isOpen()) {
            does.run();
            pressed.consume();
        }
    }

    private void close(KeyEvent pressed) {
        consumeIf(field.isOpen(), pressed);
        field.close();
    }

    private static void consumeIf(boolean used, KeyEvent pressed) {
        if (used) {
            pressed.consume();
        }
    }
}
