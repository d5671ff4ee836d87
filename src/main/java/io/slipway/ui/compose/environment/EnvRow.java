package io.slipway.ui.compose.environment;

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
import io.slipway.ui.kit.keys.KeysInForce;
import io.slipway.ui.kit.suggest.SuggestionField;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The controls of one row, and how they look for what the row is. */
final class EnvRow extends VBox {
    /** The part of the width that names take; the head of the table keeps to it too. */
    static final double NAME_SHARE = 0.35;

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final int AREA_ROWS = 5;
    /** The mark has its room whether it is there or not, so that nothing moves while a name is typed. */
    private static final double MARK = 20;
    private static final double GAP = 2;
    /** Its width in the styles and the gap behind it. */
    private static final double GRIP = 12 + GAP;

    final Region grip = new Region();
    final CheckBox sent = new CheckBox();
    final SuggestionField name = new SuggestionField();
    final MaskableField value = new MaskableField();
    final ToggleButton eye = new ToggleButton();
    final ToggleButton lock = new ToggleButton();
    final ToggleButton wide = new ToggleButton();
    final Button remove = new Button();
    final LinesArea area = new LinesArea();

    private final HBox line;
    private final Label overriding = new Label();
    private @Nullable Label off;
    private @Nullable FieldMessage message;
    private final Messages messages;
    private final KeysInForce keys;

    EnvRow(Views views, ReadOnlyDoubleProperty tableWidth) {
        this.messages = views.messages();
        this.keys = views.keys();
        getStyleClass().add("env-row");
        line = new HBox(grip, sent, name, overriding, value, eye, lock, wide, remove);
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
        nameControls();
    }

    private void nameControls() {
        name.setPromptText(messages.text("compose.env.name.prompt"));
        name.setAccessibleText(messages.text("compose.env.name"));
        value.setAccessibleText(messages.text("compose.env.value"));
        area.setAccessibleText(messages.text("compose.env.value.lines"));
        grip.getStyleClass().addAll("row-grip", "on-hover");
        // It stands in the margin of the row, so that names stay below their heading.
        HBox.setMargin(grip, new Insets(0, 0, 0, -GRIP));
        grip.setAccessibleText(messages.text("compose.env.drag"));
        Tip.ofName(grip);
        sent.setFocusTraversable(false);
        Tip.ofName(sent);
        button(wide, Feather.MAXIMIZE_2);
        button(remove, Feather.X);
        button(eye, Feather.EYE);
        button(lock, Feather.UNLOCK);
        wide.getStyleClass().add("on-hover");
        remove.getStyleClass().add("on-hover");
        nameKeys();
    }

    /** What these buttons do is always the same, and only their keys can change. */
    void nameKeys() {
        say(wide, "compose.env.open", EnvAct.OPEN);
        say(remove, "compose.env.remove", EnvAct.REMOVE);
    }

    private void button(ButtonBase button, Feather icon) {
        button.setGraphic(new RowIcon(icon));
        button.getStyleClass().addAll("flat", "row-button");
        // Tab goes from text to text; each button has a key and an entry in the menu of the row.
        button.setFocusTraversable(false);
        Tip.ofName(button);
    }

    private void say(ButtonBase button, String key, EnvAct act) {
        button.setAccessibleText(keys.named(messages.text(key), act.key()));
    }

    void look(EnvVarDraft row, boolean revealed, boolean opened) {
        boolean missing = row.missingProperty().get() || row.isLocked();
        boolean secret = isSecret(row);
        boolean enabled = row.enabledProperty().get();
        sent.setSelected(enabled);
        sayOff(!enabled);
        pseudoClassStateChanged(OFF, !enabled);
        say(sent, enabled ? "compose.env.mark.off" : "compose.env.mark.on", EnvAct.ENABLE);
        value.maskedProperty().set(secret && !revealed);
        value.secretProperty().set(secret);
        area.secretProperty().set(secret);
        value.setPromptText(messages.text(
                row.isLocked() ? "compose.env.locked" : missing ? "compose.env.missing" : "compose.env.value.prompt"));
        value.pseudoClassStateChanged(PseudoClass.getPseudoClass("missing"), missing);
        eye.setVisible(secret && !missing);
        eye.setSelected(revealed);
        icon(eye, revealed ? Feather.EYE_OFF : Feather.EYE);
        say(eye, revealed ? "compose.env.hide" : "compose.env.reveal", EnvAct.REVEAL);
        lock.setSelected(secret);
        icon(lock, secret ? Feather.LOCK : Feather.UNLOCK);
        say(lock, secret ? "compose.env.mark.plain" : "compose.env.mark.secret", EnvAct.SECRET);
        wide.setSelected(opened);
        icon(wide, opened ? Feather.MINIMIZE_2 : Feather.MAXIMIZE_2);
        open(opened);
    }

    /** Shows the lines of the value below it, or no more. */
    void open(boolean opened) {
        if (opened != getChildren().contains(area)) {
            getChildren().remove(area);
            getChildren().addAll(opened ? 1 : 0, opened ? List.of(area) : List.of());
        }
    }

    /** Whether the value is covered unless it is revealed; one that is not there yet will be. */
    static boolean isSecret(EnvVarDraft row) {
        return row.secretProperty().get() || row.missingProperty().get() || row.isLocked();
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

    /** A graphic of its own for each look would be styled anew each time, which is most of what a row costs. */
    private static void icon(ButtonBase button, Feather icon) {
        if (button.getGraphic() instanceof FontIcon shown && !icon.equals(shown.getIconCode())) {
            shown.setIconCode(icon);
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

    /** What the row complains about now, empty when about nothing. */
    String complaint() {
        return message == null ? "" : message.text();
    }
}
