package io.slipway.ui.compose.undo;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/** The field that is typed in, so that the cursor stands behind what a step changed in it and not at its beginning. */
record Typed(@Nullable TextInputControl field, String before) {
    /** Nobody types. */
    static final Typed NOWHERE = new Typed(null, "");

    static Typed in(Node form) {
        return form.getScene() != null && form.getScene().getFocusOwner() instanceof TextInputControl field
                ? new Typed(field, text(field))
                : NOWHERE;
    }

    private static String text(TextInputControl field) {
        return field.getText() == null ? "" : field.getText();
    }

    void follow() {
        if (field != null && field.isFocused() && !text(field).equals(before)) {
            field.positionCaret(endOfChange(before, text(field)));
        }
    }

    /** Where the later text begins to say again what the earlier one ends with. */
    static int endOfChange(String before, String after) {
        int same = 0;
        int both = Math.min(before.length(), after.length());
        while (same < both
                && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        return after.length() - same;
    }

    /** What is typed may be a secret. */
    @Override
    public String toString() {
        return "Typed";
    }
}
