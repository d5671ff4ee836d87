package io.slipway.ui.kit.form;

import io.slipway.run.Severity;
import io.slipway.ui.kit.Shown;
import java.util.Optional;
import javafx.beans.DefaultProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A field with its label on the left, or above it when stacked, and its message below. */
@DefaultProperty("field")
public final class FormRow extends HBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("warning");
    private static final double LABEL_WIDTH = 168;
    /** Where a row is narrow, its field needs the room more. */
    private static final double SHORT_LABEL_WIDTH = 112;
    private static final double NARROW = 480;
    private static final double FIELD_WIDTH = 560;
    private static final double LINE_HEIGHT = 34;

    private final Label label = new Label();
    private final FieldMessage message = new FieldMessage();
    private final VBox content = new VBox();
    private Node field = new Region();
    private boolean stacked;

    /** A row without a field. */
    public FormRow() {
        getStyleClass().add("form-row");
        label.getStyleClass().add("form-label");
        label.setWrapText(true);
        content.getStyleClass().add("form-content");
        setMinHeight(USE_PREF_SIZE);
        content.setMinWidth(0);
        content.setPrefWidth(FIELD_WIDTH);
        content.setMaxWidth(FIELD_WIDTH);
        setHgrow(content, Priority.ALWAYS);
        arrange();
        message.complaintProperty().subscribe(this::mark);
        widthProperty().subscribe(this::giveLabelRoom);
    }

    private void arrange() {
        content.getChildren().clear();
        label.minHeightProperty().unbind();
        if (stacked) {
            label.setMinHeight(USE_PREF_SIZE);
            content.getChildren().setAll(label, field, message);
            getChildren().setAll(content);
        } else {
            content.getChildren().setAll(field, message);
            giveLabelRoom();
            alignLabel();
            getChildren().setAll(label, content);
        }
    }

    private void giveLabelRoom() {
        if (!stacked) {
            double room = getWidth() > 0 && getWidth() < NARROW ? SHORT_LABEL_WIDTH : LABEL_WIDTH;
            label.setMinWidth(room);
            label.setPrefWidth(room);
        }
    }

    /** In the middle of a field of one line; at the top of an area. */
    private void alignLabel() {
        if (field instanceof Region region && !(field instanceof TextArea)) {
            label.minHeightProperty().bind(region.heightProperty());
        } else {
            label.setMinHeight(LINE_HEIGHT);
        }
    }

    private void mark(Optional<Complaint> complaint) {
        boolean error = complaint.filter(c -> c.severity() == Severity.ERROR).isPresent();
        field.pseudoClassStateChanged(DANGER, error);
        field.pseudoClassStateChanged(WARNING, complaint.isPresent() && !error);
    }

    /** The control that the row is about. */
    public Node getField() {
        return field;
    }

    /** Puts the control into the row; the label names it, for the eye and for a screen reader. */
    public void setField(Node control) {
        field = control;
        VBox.setVgrow(control, control instanceof TextArea ? Priority.ALWAYS : Priority.NEVER);
        if (control instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        arrange();
        name();
        mark(message.complaintProperty().get());
        message.isSaidWith(field);
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

    /** What the service says of the field, or empty. */
    public String getTopic() {
        return Topic.getText(this);
    }

    /** Offers beside the label what the service says of the field; by keyboard it is asked for in the help menu. */
    public void setTopic(String text) {
        Topic.setText(this, text);
        Button ask = new Button(null, new FontIcon(Feather.HELP_CIRCLE));
        ask.getStyleClass().add("topic-button");
        ask.setFocusTraversable(false);
        ask.accessibleTextProperty().bind(label.textProperty().concat(" ?"));
        ask.setOnAction(pressed -> Topic.show(this, ask));
        label.setGraphic(ask);
        label.setContentDisplay(ContentDisplay.RIGHT);
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
        Shown.set(this, included);
    }
}
