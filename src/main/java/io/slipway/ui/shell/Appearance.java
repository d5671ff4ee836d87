package io.slipway.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;

/** Colours and size of the window, as the operator set them. */
public final class Appearance {
    private static final int NORMAL = 14;
    private static final int SMALLEST = 10;
    private static final int LARGEST = 28;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final ReadOnlyIntegerWrapper fontSize = new ReadOnlyIntegerWrapper(NORMAL);

    /** Dresses the program, now and when something changes. */
    public void dress() {
        theme.subscribe(chosen -> apply());
        Platform.getPreferences().colorSchemeProperty().addListener(changed -> apply());
    }

    private void apply() {
        Application.setUserAgentStylesheet(
                isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    private boolean isDark() {
        return switch (theme.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /** Gives a window the size of its text. */
    public void size(Node root) {
        fontSize.subscribe(size -> root.setStyle("-fx-font-size: " + size.intValue() + "px"));
    }

    /** Makes text larger or smaller by this many steps. */
    public void zoom(int steps) {
        fontSize.set(Math.clamp(fontSize.get() + steps, SMALLEST, LARGEST));
    }

    /** Gives text its normal size. */
    public void resetZoom() {
        fontSize.set(NORMAL);
    }

    /** The theme. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** The size of text in pixels. */
    public ReadOnlyIntegerProperty fontSizeProperty() {
        return fontSize.getReadOnlyProperty();
    }
}
