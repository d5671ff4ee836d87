package io.slipway.ui.compose.environment.line;

import io.slipway.draft.EnvVarDraft;
import io.slipway.ui.kit.form.LinesArea;
import io.slipway.ui.kit.form.MaskableField;
import io.slipway.ui.kit.form.Typable;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Ties the value of a row to the field and the area that edit it.
 *
 * <p>A control drops the characters that it cannot hold. So it is tied both ways only to a value that it can hold, and
 * shows any other without being able to change it.
 */
final class EnvValueBinding {
    private static final String COVER = "\u2022".repeat(12);

    private final MaskableField field;
    private final LinesArea area;
    private StringProperty value = new SimpleStringProperty("");
    private boolean covered;
    private Subscription watching = Subscription.EMPTY;

    EnvValueBinding(MaskableField field, LinesArea area) {
        this.field = field;
        this.area = area;
    }

    void tie(@Nullable EnvVarDraft row) {
        watching.unsubscribe();
        field.textProperty().unbindBidirectional(value);
        area.textProperty().unbindBidirectional(value);
        value = row == null ? new SimpleStringProperty("") : row.valueProperty();
        showInLine();
        showInArea();
        watching = value.subscribe(this::follow);
    }

    private void follow(String before, String now) {
        if (!Typable.inLine(now) || !Typable.inLine(before)) {
            field.textProperty().unbindBidirectional(value);
            showInLine();
        }
        if (!Typable.inArea(now) || !Typable.inArea(before)) {
            area.textProperty().unbindBidirectional(value);
            showInArea();
        }
    }

    private void showInLine() {
        boolean holds = Typable.inLine(value.get());
        field.setEditable(holds);
        if (holds) {
            field.textProperty().bindBidirectional(value);
        } else {
            field.setText(Typable.shownInLine(value.get()));
        }
    }

    private void showInArea() {
        boolean holds = !covered && Typable.inArea(value.get());
        area.setEditable(holds);
        if (holds) {
            area.textProperty().bindBidirectional(value);
        } else {
            area.setText(covered ? COVER : value.get());
        }
    }

    /** An area has no mask of its own: while it is covered it shows dots, and nothing can be typed over them. */
    void cover(boolean hidden) {
        if (covered != hidden) {
            covered = hidden;
            area.textProperty().unbindBidirectional(value);
            showInArea();
        }
    }
}
