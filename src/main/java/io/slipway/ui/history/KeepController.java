package io.slipway.ui.history;

import io.slipway.history.Retention;
import io.slipway.text.Messages;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;

/** The choice of how many launches are kept, with what it would remove. */
final class KeepController {
    private static final int MOST_DIGITS = 7;

    private final Keeping keeping;
    private final Messages messages;
    private final Retention current;
    private final ReadOnlyObjectWrapper<Optional<Retention>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<String> accept = new ReadOnlyObjectWrapper<>("");

    @FXML private RadioButton everything;
    @FXML private RadioButton newest;
    @FXML private RadioButton months;
    @FXML private TextField launches;
    @FXML private TextField age;
    @FXML private Label consequence;

    KeepController(Keeping keeping, Messages messages, Retention current) {
        this.keeping = keeping;
        this.messages = messages;
        this.current = current;
    }

    @FXML
    private void initialize() {
        launches.setText(current instanceof Retention.Newest(int count) ? String.valueOf(count) : "1000");
        age.setText(current instanceof Retention.Months(int count) ? String.valueOf(count) : "12");
        everything.setSelected(current instanceof Retention.Everything);
        newest.setSelected(current instanceof Retention.Newest);
        months.setSelected(current instanceof Retention.Months);
        launches.disableProperty().bind(newest.selectedProperty().not());
        age.disableProperty().bind(months.selectedProperty().not());
        everything.selectedProperty().subscribe((before, now) -> change());
        newest.selectedProperty().subscribe((before, now) -> change());
        months.selectedProperty().subscribe((before, now) -> change());
        launches.textProperty().subscribe((before, now) -> change());
        age.textProperty().subscribe((before, now) -> change());
        change();
    }

    private void change() {
        Optional<Retention> wanted = wanted();
        chosen.set(Optional.empty());
        accept.set(messages.text("keep.accept"));
        consequence.setText(messages.text(wanted.isPresent() ? "keep.counting" : "keep.number"));
        wanted.ifPresent(retention -> keeping.count(retention, count -> tell(retention, count)));
    }

    private void tell(Retention retention, int count) {
        if (wanted().equals(Optional.of(retention))) {
            chosen.set(Optional.of(retention));
            accept.set(count == 0 ? messages.text("keep.accept") : messages.text("keep.accept.remove", count));
            consequence.setText(messages.text(count == 0 ? "keep.none" : "keep.some", count));
        }
    }

    private Optional<Retention> wanted() {
        if (newest.isSelected()) {
            return number(launches).map(Retention.Newest::new);
        } else if (months.isSelected()) {
            return number(age).filter(number -> number <= 1200).map(Retention.Months::new);
        }
        return Optional.of(new Retention.Everything());
    }

    private static Optional<Integer> number(TextField field) {
        String typed = field.getText().strip();
        boolean whole = typed.matches("[0-9]+") && typed.length() <= MOST_DIGITS;
        return whole ? Optional.of(Integer.valueOf(typed)).filter(number -> number > 0) : Optional.empty();
    }

    /** What is chosen, once it is known what it would remove. */
    ReadOnlyObjectProperty<Optional<Retention>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** What it would remove, or why that is not known. */
    ReadOnlyStringProperty consequenceProperty() {
        return consequence.textProperty();
    }

    /** What the button says that accepts it. */
    ReadOnlyObjectProperty<String> acceptProperty() {
        return accept.getReadOnlyProperty();
    }
}
