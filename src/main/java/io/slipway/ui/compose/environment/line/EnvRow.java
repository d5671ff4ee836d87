package io.slipway.ui.compose.environment.line;

import io.slipway.draft.EnvVarDraft;
import io.slipway.run.Severity;
import io.slipway.text.Messages;
import io.slipway.ui.kit.RowIcon;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.form.Complaint;
import io.slipway.ui.kit.form.FieldMessage;
import io.slipway.ui.kit.form.LinesArea;
import io.slipway.ui.kit.form.MaskableField;
import io.slipway.ui.kit.suggest.SuggestionField;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The line of one variable: its name, its value, its buttons, and below it what is said of them. */
public final class EnvRow extends VBox {
    /** The part of the width that names take; the head of the table keeps to it too. */
    public static final double NAME_SHARE = 0.35;

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final int AREA_ROWS = 5;
    /** The mark has its room whether it is there or not, so that nothing moves while a name is typed. */
    private static final double MARK = 20;
    private static final double GAP = 2;
    /** Its width in the styles and the gap behind it. */
    private static final double GRIP = 12 + GAP;

    private final Region grip = new Region();
    private final SuggestionField name = new SuggestionField();
    private final MaskableField value = new MaskableField();
    private final LinesArea area = new LinesArea();
    private final RowButtons buttons;
    private final HBox line;
    private final Label overriding = new Label();
    private @Nullable Label off;
    private @Nullable FieldMessage message;
    private final Messages messages;

    /** A line in a table of this width. */
    public EnvRow(Views views, ReadOnlyDoubleProperty tableWidth) {
        this.messages = views.messages();
        this.buttons = new RowButtons(views);
        getStyleClass().add("env-row");
        line = new HBox(
                grip, buttons.sent, name, overriding, value, buttons.eye, buttons.lock, buttons.wide, buttons.remove);
        line.getStyleClass().add("env-line");
        name.prefWidthProperty().bind(tableWidth.multiply(NAME_SHARE).subtract(MARK + GAP));
        overriding.setMinWidth(MARK);
        overriding.setPrefWidth(MARK);
        overriding.setGraphic(new RowIcon(Feather.EDIT_2));
        overriding.getStyleClass().add("override-mark");
        overriding.setAccessibleText(messages.text("compose.env.override"));
        Tip.ofName(overriding);
        name.setMinWidth(0);
        value.setMinWidth(0);
        HBox.setHgrow(value, Priority.ALWAYS);
        area.setPrefRowCount(AREA_ROWS);
        getChildren().setAll(line);
        sayNames();
    }

    private void sayNames() {
        name.setPromptText(messages.text("compose.env.name.prompt"));
        name.setAccessibleText(messages.text("compose.env.name"));
        value.setAccessibleText(messages.text("compose.env.value"));
        area.setAccessibleText(messages.text("compose.env.value.lines"));
        grip.getStyleClass().addAll("row-grip", "on-hover");
        // It stands in the margin of the row, so that names stay below their heading.
        HBox.setMargin(grip, new Insets(0, 0, 0, -GRIP));
        grip.setAccessibleText(messages.text("compose.env.drag"));
        Tip.ofName(grip);
    }

    void look(EnvVarDraft row, boolean revealed, boolean opened) {
        boolean missing = isMissing(row);
        boolean secret = isSecret(row);
        boolean enabled = row.enabledProperty().get();
        sayOff(!enabled);
        pseudoClassStateChanged(OFF, !enabled);
        value.maskedProperty().set(secret && !revealed);
        value.secretProperty().set(secret);
        area.secretProperty().set(secret);
        value.setPromptText(messages.text(
                row.isLocked() ? "compose.env.locked" : missing ? "compose.env.missing" : "compose.env.value.prompt"));
        value.pseudoClassStateChanged(MISSING, missing);
        buttons.look(row, revealed, opened);
        open(opened);
    }

    /** Shows the lines of the value below it, or no more. */
    public void open(boolean opened) {
        if (opened != getChildren().contains(area)) {
            getChildren().remove(area);
            getChildren().addAll(opened ? 1 : 0, opened ? List.of(area) : List.of());
        }
    }

    /** Whether the value is covered unless it is revealed; one that is not there yet will be. */
    static boolean isSecret(EnvVarDraft row) {
        return row.secretProperty().get() || isMissing(row);
    }

    /** Whether the value is not there: it was not kept, or the vault that holds it is locked. */
    static boolean isMissing(EnvVarDraft row) {
        return row.missingProperty().get() || row.isLocked();
    }

    /** Few rows are left out, and a word that is not there needs no style. */
    private void sayOff(boolean said) {
        if (said && off == null) {
            off = new Label(messages.text("compose.env.off"));
            off.getStyleClass().addAll("quiet-text", "off-word");
            off.setMinWidth(Region.USE_PREF_SIZE);
            Shown.withoutGap(off);
            line.getChildren().add(line.getChildren().indexOf(value) + 1, off);
        }
        if (off != null) {
            off.setVisible(said);
        }
    }

    /** Marks the row as one that overrides a variable of the job. */
    void override(boolean ofJob) {
        overriding.setVisible(ofJob);
        name.setAccessibleText(messages.text(ofJob ? "compose.env.name.override" : "compose.env.name"));
    }

    void complain(Optional<Complaint> aboutName, Optional<Complaint> aboutValue) {
        Optional<Complaint> said = aboutName.or(() -> aboutValue);
        if (message == null && said.isPresent()) {
            message = new FieldMessage();
            message.collapseWhenSilent();
            getChildren().add(message);
        }
        if (message != null) {
            message.complaintProperty().set(said);
        }
        mark(name, aboutName);
        mark(value, aboutValue);
    }

    private static void mark(TextField field, Optional<Complaint> complaint) {
        boolean error = complaint.filter(said -> said.severity() == Severity.ERROR).isPresent();
        field.pseudoClassStateChanged(DANGER, error);
        field.pseudoClassStateChanged(WARNING, complaint.isPresent() && !error);
        field.setAccessibleHelp(complaint.map(Complaint::text).orElse(""));
    }

    /** By what the row is dragged. */
    public Region grip() {
        return grip;
    }

    /** Where its name is typed. */
    public SuggestionField name() {
        return name;
    }

    /** Where its value is typed in one line. */
    public MaskableField value() {
        return value;
    }

    /** Where its value is typed in many lines. */
    public LinesArea area() {
        return area;
    }

    RowButtons buttons() {
        return buttons;
    }
}
