package io.slipway.ui.kit.form;

import io.slipway.run.Severity;
import java.util.Optional;
import javafx.beans.DefaultProperty;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;

/** A field with its label on the left, or above it when stacked, and its message below. */
@DefaultProperty("field")
public final class FormRow extends GridPane {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final double LABEL_WIDTH = 168;
    private static final double FIELD_WIDTH = 560;

    private final Label label = new Label();
    private final FieldMessage message = new FieldMessage();
    private Node field = new Region();
    private boolean stacked;

    /** A row without a field. */
    public FormRow() {
        getStyleClass().add("form-row");
        label.getStyleClass().add("form-label");
        label.setWrapText(true);
        arrange();
        message.complaintProperty().subscribe(this::mark);
    }

    private void arrange() {
        ColumnConstraints labels = new ColumnConstraints(LABEL_WIDTH, LABEL_WIDTH, LABEL_WIDTH);
        ColumnConstraints fields =
                new ColumnConstraints(0, FIELD_WIDTH, FIELD_WIDTH, Priority.ALWAYS, HPos.LEFT, true);
        RowConstraints line = new RowConstraints();
        line.setValignment(VPos.BASELINE);
        RowConstraints tall = new RowConstraints();
        tall.setVgrow(Priority.ALWAYS);
        getChildren().clear();
        if (stacked) {
            getColumnConstraints().setAll(fields);
            getRowConstraints().setAll(new RowConstraints(), tall);
            addColumn(0, label, field, message);
        } else {
            getColumnConstraints().setAll(labels, fields);
            getRowConstraints().setAll(line);
            addRow(0, label, field);
            add(message, 1, 1);
        }
    }

    private void mark(Optional<Complaint> complaint) {
        boolean error = complaint.filter(c -> c.severity() == Severity.ERROR).isPresent();
        field.pseudoClassStateChanged(DANGER, error);
        field.pseudoClassStateChanged(WARNING, complaint.isPresent() && !error);
        field.setAccessibleHelp(message.text());
    }

    /** The control that the row is about. */
    public Node getField() {
        return field;
    }

    /** Puts the control into the row; the label names it, for the eye and for a screen reader. */
    public void setField(Node control) {
        field = control;
        if (control instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        arrange();
        name();
        mark(message.complaintProperty().get());
    }

    private void name() {
        label.setLabelFor(field);
        field.setAccessibleText(label.getText());
    }

    /** What the field is called. */
    public String getLabel() {
        return label.getText();
    }

    /** Calls the field so. */
    public void setLabel(String text) {
        label.setText(text);
        name();
    }

    /** What the field is for. */
    public String getHelp() {
        return message.helpProperty().get();
    }

    /** Says what the field is for. */
    public void setHelp(String text) {
        message.helpProperty().set(text);
    }

    /** Whether the label stands above the field. */
    public boolean isStacked() {
        return stacked;
    }

    /** Puts the label above the field, or on its left. */
    public void setStacked(boolean above) {
        stacked = above;
        arrange();
    }

    /** Says what is wrong, or the help again. */
    public void complain(Optional<Complaint> complaint) {
        message.complaintProperty().set(complaint);
    }

    /** The line below the field. */
    public FieldMessage message() {
        return message;
    }

    /** Shows the row, or takes it out of the form. */
    public void include(boolean included) {
        setVisible(included);
        setManaged(included);
    }
}
