package io.slipway.ui.kit.form;

import io.slipway.ui.kit.clip.SecretCopied;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A text field that shows dots while it is masked; then nothing can be copied out of it or read aloud. */
public final class MaskableField extends TextField {
    private static final String DOT = "\u2022";
    private static final String COVER = DOT.repeat(12);
    /** A style of its own would have the whole field styled anew. */
    private static final PseudoClass COVERED = PseudoClass.getPseudoClass("covered");

    private final BooleanProperty masked = new SimpleBooleanProperty(false);
    private final BooleanProperty secret = new SimpleBooleanProperty(false);
    private final BooleanBinding resting =
            masked.and(focusedProperty().not()).and(textProperty().isNotEmpty());

    /** An empty field, not masked. */
    public MaskableField() {
        masked.subscribe(this::mask);
        resting.subscribe(rests -> pseudoClassStateChanged(COVERED, rests));
    }

    private void mask(boolean hidden) {
        setAccessibleRole(hidden ? AccessibleRole.PASSWORD_FIELD : AccessibleRole.TEXT_FIELD);
        // A skin asks for the mask only when the text changes; a new one asks at once.
        if (getSkin() != null && !getText().isEmpty()) {
            setSkin(createDefaultSkin());
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new MaskSkin();
    }

    @Override
    public void copy() {
        if (!masked.get()) {
            String taken = getSelectedText();
            super.copy();
            if (secret.get() && !taken.isEmpty()) {
                fireEvent(new SecretCopied(taken));
            }
        }
    }

    /** To cut is to copy first. */
    @Override
    public void cut() {
        if (!masked.get()) {
            super.cut();
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return masked.get() && attribute == AccessibleAttribute.TEXT
                ? shownToReader()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private String shownToReader() {
        return getText().isEmpty() ? "" : COVER;
    }

    /** Whether what it holds is secret, shown or not. */
    public BooleanProperty secretProperty() {
        return secret;
    }

    /** Whether dots stand in place of the characters. */
    public BooleanProperty maskedProperty() {
        return masked;
    }

    /** A dot for each character where one types; else as many for every text, so that its length is not told. */
    private final class MaskSkin extends TextFieldSkin {
        private final Subscription covering;
        private @Nullable Label cover;

        MaskSkin() {
            super(MaskableField.this);
            covering = resting.subscribe(this::cover);
        }

        /** Most fields of a table have no secret, and need no label. */
        private void cover(boolean rests) {
            if (rests && cover == null) {
                cover = new Label(COVER);
                cover.setManaged(false);
                cover.setMouseTransparent(true);
                cover.fontProperty().bind(fontProperty());
                getChildren().add(cover);
            }
            if (cover != null) {
                cover.setVisible(rests);
            }
        }

        /** The field gets a new skin when its mask changes; the old one takes its dots along. */
        @Override
        public void dispose() {
            covering.unsubscribe();
            if (cover != null) {
                cover.fontProperty().unbind();
                getChildren().remove(cover);
            }
            super.dispose();
        }

        @Override
        protected String maskText(String text) {
            return masked.get() ? DOT.repeat(text.length()) : text;
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            super.layoutChildren(x, y, width, height);
            if (cover != null) {
                cover.resizeRelocate(x, y, width, height);
            }
        }
    }
}
