package io.slipway.ui.kit.form;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks that a name be typed before something is done, so that nobody does it without having read where. */
public final class TypedName extends VBox {
    private final TextField typed = new TextField();
    private final ObservableValue<Boolean> matches;

    /** A field for this name, with what it is for above it. */
    public TypedName(String question, String name) {
        Label label = new Label(question);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setLabelFor(typed);
        typed.setId("guard-name");
        typed.setAccessibleText(question);
        getStyleClass().add("field");
        getChildren().setAll(label, typed);
        matches = Bindings.createBooleanBinding(() -> typed.getText().strip().equals(name), typed.textProperty());
    }

    /** Puts the cursor into the field. */
    public void focus() {
        typed.requestFocus();
    }

    /** Whether the name was typed as it is. */
    public ObservableValue<Boolean> matches() {
        return matches;
    }
}
