package io.slipway.ui.kit.suggest;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field that takes any text and offers those that are known: by its arrow, by Down, and while one types. */
public final class SuggestionField extends CustomTextField {
    private final ObservableList<Suggestion> suggestions = FXCollections.observableArrayList();
    private final SuggestionPopup popup = new SuggestionPopup(this::take);
    private boolean taking;

    /** A field that offers nothing yet. */
    public SuggestionField() {
        getStyleClass().add("suggestion-field");
        setAccessibleRole(AccessibleRole.COMBO_BOX);
        Node arrow = arrow();
        suggestions.subscribe(() -> setRight(suggestions.isEmpty() ? null : arrow));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        textProperty().subscribe((before, typed) -> filter(typed));
        focusedProperty().subscribe((before, focused) -> closeUnless(focused));
    }

    private Node arrow() {
        StackPane arrow = new StackPane(new FontIcon(Feather.CHEVRON_DOWN));
        arrow.setCursor(Cursor.HAND);
        arrow.setOnMousePressed(pressed -> {
            if (pressed.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                toggle();
            }
            pressed.consume();
        });
        return arrow;
    }

    private void press(KeyEvent pressed) {
        switch (pressed.getCode()) {
            case DOWN -> downOrOpen(pressed);
            case UP -> moveWhileOpen(-1, pressed);
            case ENTER -> consumeIf(popup.isShowing() && popup.pick(), pressed);
            case ESCAPE -> closeByKey(pressed);
            case TAB -> popup.hide();
            default -> {}
        }
    }

    private void downOrOpen(KeyEvent pressed) {
        if (popup.isShowing()) {
            popup.move(1);
        } else {
            popup.open(this, suggestions);
        }
        pressed.consume();
    }

    private void moveWhileOpen(int by, KeyEvent pressed) {
        if (popup.isShowing()) {
            popup.move(by);
            pressed.consume();
        }
    }

    private void closeByKey(KeyEvent pressed) {
        consumeIf(popup.isShowing(), pressed);
        popup.hide();
    }

    private static void consumeIf(boolean used, KeyEvent pressed) {
        if (used) {
            pressed.consume();
        }
    }

    private void toggle() {
        if (popup.isShowing()) {
            popup.hide();
        } else {
            popup.open(this, suggestions);
        }
    }

    private void filter(String typed) {
        if (isFocused() && !taking && getScene() != null) {
            List<Suggestion> fitting = suggestions.filtered(offered -> offered.matches(typed));
            popup.open(this, fitting);
        }
    }

    private void closeUnless(boolean focused) {
        if (!focused) {
            popup.hide();
        }
    }

    private void take(Suggestion suggestion) {
        taking = true;
        setText(suggestion.value());
        end();
        taking = false;
    }

    /** What is offered, in the order in which it is shown. */
    public ObservableList<Suggestion> suggestions() {
        return suggestions;
    }
}
