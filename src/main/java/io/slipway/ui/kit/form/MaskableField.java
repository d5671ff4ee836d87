package io.slipway.ui.kit.form;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import org.jspecify.annotations.Nullable;

/** A text field that shows dots while it is masked; then nothing can be copied out of it or read aloud. */
public final class MaskableField extends TextField {
    private static final String DOT = "\u2022";

    private final BooleanProperty masked = new SimpleBooleanProperty(false);

    /** An empty field, not masked. */
    public MaskableField() {
        masked.subscribe(this::mask);
    }

    private void mask(boolean hidden) {
        setAccessibleRole(hidden ? AccessibleRole.PASSWORD_FIELD : AccessibleRole.TEXT_FIELD);
        // A skin asks for the mask only when the text changes; a new one asks at once.
        if (getSkin() != null) {
            setSkin(createDefaultSkin());
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TextFieldSkin(this) {
            @Override
            protected String maskText(String text) {
                return masked.get() ? DOT.repeat(text.length()) : text;
            }
        };
    }

    @Override
    public void copy() {
        if (!masked.get()) {
            super.copy();
        }
    }

    @Override
    public void cut() {
        if (!masked.get()) {
            super.cut();
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return masked.get() && attribute == AccessibleAttribute.TEXT
                ? DOT.repeat(getText().length())
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    /** Whether dots stand in place of the characters. */
    public BooleanProperty maskedProperty() {
        return masked;
    }
}
