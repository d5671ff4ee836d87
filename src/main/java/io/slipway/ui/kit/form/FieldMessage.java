package io.slipway.ui.kit.form;

import io.slipway.run.Severity;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.Tip;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line below a field: its help, or in the same place and height what is wrong with it. */
public final class FieldMessage extends HBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    /** Below this width a complaint of usual length takes two lines, and both are kept free for it. */
    private static final double TWO_LINES_BELOW = 470;

    private static final double LINE_HEIGHT = 1.35;
    private static final double ICON_GAP = 6;

    private final StringProperty help = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Complaint>> complaint = new SimpleObjectProperty<>(Optional.empty());
    private final FontIcon icon = new FontIcon(Feather.ALERT_CIRCLE);
    private final Label words = new Label();
    private final StringProperty beside = new SimpleStringProperty("");
    private boolean reserving = true;

    /** A line that says nothing yet. */
    public FieldMessage() {
        super(ICON_GAP);
        getStyleClass().add("field-message");
        words.setWrapText(true);
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(icon, words);
        help.subscribe(this::show);
        complaint.subscribe(this::show);
        Tip.on(words, words.textProperty());
        show();
    }

    private void show() {
        Optional<Complaint> now = complaint.get();
        words.setText(text());
        boolean error = now.filter(c -> c.severity() == Severity.ERROR).isPresent();
        icon.setIconCode(error ? Feather.ALERT_CIRCLE : Feather.ALERT_TRIANGLE);
        Shown.set(icon, now.isPresent());
        pseudoClassStateChanged(ERROR, error);
        pseudoClassStateChanged(WARNING, now.isPresent() && !error);
    }

    /** What the line says now. */
    public String text() {
        return complaint.get().map(Complaint::text).orElse(help.get());
    }

    /** A screen reader says the line with this field. */
    public void isSaidWith(Node field) {
        words.textProperty().subscribe(() -> field.setAccessibleHelp(heard()));
        beside.subscribe(() -> field.setAccessibleHelp(heard()));
    }

    private String heard() {
        return (text() + " " + beside.get()).strip();
    }

    /** What stands elsewhere for the eye, and a screen reader says after the line. */
    public StringProperty besideProperty() {
        return beside;
    }

    /** Takes no room while it says nothing: for rows of a table. */
    public void collapseWhenSilent() {
        reserving = false;
        setMinHeight(USE_PREF_SIZE);
        managedProperty().bind(words.textProperty().isNotEmpty());
        visibleProperty().bind(managedProperty());
    }

    @Override
    protected double computePrefHeight(double width) {
        double needed = super.computePrefHeight(width);
        double lines = width > 0 && width < TWO_LINES_BELOW ? 2 : 1;
        return reserving ? Math.max(needed, Math.ceil(words.getFont().getSize() * LINE_HEIGHT) * lines) : needed;
    }

    /** What the field is for. */
    public StringProperty helpProperty() {
        return help;
    }

    /** What is wrong with it, in place of the help. */
    public ObjectProperty<Optional<Complaint>> complaintProperty() {
        return complaint;
    }
}
