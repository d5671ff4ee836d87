package io.slipway.ui.kit.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** A choice of a few, side by side while there is room; exactly one is chosen. */
public final class Segments extends FlowPane {
    private final ToggleGroup group = new ToggleGroup();

    /** A choice that offers nothing yet. */
    public Segments() {
        getStyleClass().add("segments");
    }

    /** Offers these values by these names and keeps to what the property says. */
    public <T> void offer(List<T> values, Function<T, String> names, Property<T> chosen) {
        List<ToggleButton> buttons = new ArrayList<>();
        for (T value : values) {
            ToggleButton button = new ToggleButton(names.apply(value));
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setUserData(value);
            button.setOnAction(pressed -> chosen.setValue(value));
            button.getStyleClass().add(pill(buttons.size(), values.size()));
            buttons.add(button);
        }
        getChildren().setAll(buttons);
        chosen.subscribe(value -> select(buttons, value));
        group.selectedToggleProperty().subscribe(Segments::keepOne);
    }

    private static String pill(int index, int count) {
        return index == 0 ? "left-pill" : index == count - 1 ? "right-pill" : "center-pill";
    }

    private void select(List<ToggleButton> buttons, @Nullable Object value) {
        buttons.stream().filter(button -> button.getUserData().equals(value)).forEach(group::selectToggle);
    }

    /** A second press on the chosen one does not take the choice away. */
    private static void keepOne(@Nullable Toggle before, @Nullable Toggle now) {
        if (now == null && before != null) {
            before.setSelected(true);
        }
    }

    @Override
    public void requestFocus() {
        Toggle chosen = group.getSelectedToggle();
        if (chosen instanceof ToggleButton button) {
            button.requestFocus();
        }
    }
}
