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
import javafx.beans.value.ChangeListener;

/** Colours, size and motion of the program, as the operator set them. */
public final class Appearance implements AutoCloseable {
    private final ObjectProperty<Look> look;
    private final ObjectProperty<Theme> theme;
    private final ReadOnlyIntegerWrapper fontSize;
    private final ChangeListener<ColorScheme> system = (same, before, now) -> apply();

    /** The look that was set last; nothing is dressed in it yet. */
    public Appearance(Look last) {
        this.look = new SimpleObjectProperty<>(last);
        this.theme = new SimpleObjectProperty<>(last.theme());
        this.fontSize = new ReadOnlyIntegerWrapper(last.textSize());
        theme.addListener((same, before, now) -> look.set(look.get().in(now)));
        look.addListener((same, before, now) -> {
            theme.set(now.theme());
            fontSize.set(now.textSize());
        });
    }

    /** Dresses the program, now and when something changes, until it is closed. */
    public void dress() {
        theme.subscribe(chosen -> apply());
        Platform.getPreferences().colorSchemeProperty().addListener(system);
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

    /** Makes text larger or smaller by this many steps. */
    public void zoom(int steps) {
        look.set(look.get().sized(look.get().textSize() + steps));
    }

    /** Gives text its normal size. */
    public void resetZoom() {
        look.set(look.get().sized(Look.NORMAL));
    }

    /** All of it. */
    public ObjectProperty<Look> lookProperty() {
        return look;
    }

    /** The theme. */
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** The size of text in pixels. */
    public ReadOnlyIntegerProperty fontSizeProperty() {
        return fontSize.getReadOnlyProperty();
    }

    @Override
    public void close() {
        Platform.getPreferences().colorSchemeProperty().removeListener(system);
    }
}
