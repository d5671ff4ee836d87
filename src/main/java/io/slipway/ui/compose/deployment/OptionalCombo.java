package io.slipway.ui.compose.deployment;

import io.slipway.ui.kit.Tip;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A choice that may be left to the job: its own entry first, then each value with its name and the API's word. */
final class OptionalCombo<T> {
    private final String none;
    private final ObservableValue<String> ofJob;
    private final Function<T, String> title;
    private final Function<T, String> detail;

    /**
     * A choice without a box yet.
     *
     * @param none the entry of the job
     * @param ofJob what stands beside it
     */
    OptionalCombo(
            String none, ObservableValue<String> ofJob, Function<T, String> title, Function<T, String> detail) {
        this.none = none;
        this.ofJob = ofJob;
        this.title = title;
        this.detail = detail;
    }

    /** Fills the box and ties it to the property; a value outside the list joins it. */
    void offer(ComboBox<Optional<T>> box, List<T> values, Property<Optional<T>> chosen) {
        List<Optional<T>> items = new ArrayList<>();
        items.add(Optional.empty());
        values.forEach(value -> items.add(Optional.of(value)));
        box.getItems().setAll(items);
        join(box, chosen);
        chosen.subscribe(() -> join(box, chosen));
        box.setCellFactory(list -> new Cell());
        box.setButtonCell(new Cell());
        box.valueProperty().bindBidirectional(chosen);
        Tip.on(box, Bindings.createStringBinding(
                () -> ShortWords.joined(nameOf(chosen.getValue()), wordOf(chosen.getValue())), chosen, ofJob));
    }

    private String nameOf(Optional<T> item) {
        return item.map(title).orElse(none);
    }

    private String wordOf(Optional<T> item) {
        return item.map(detail).orElseGet(ofJob::getValue);
    }

    private static <T> void join(ComboBox<Optional<T>> box, Property<Optional<T>> chosen) {
        if (!box.getItems().contains(chosen.getValue())) {
            box.getItems().add(chosen.getValue());
        }
    }

    /** One entry, in the list as on the button. */
    private final class Cell extends ListCell<Optional<T>> {
        private final Label name = new Label();
        private final Label word = new Label();
        private final HBox line = new HBox(8, name, word);

        Cell() {
            name.setMinWidth(Region.USE_PREF_SIZE);
            word.setMinWidth(0);
            word.widthProperty().subscribe(this::showWhole);
            word.textProperty().subscribe(this::showWhole);
            word.getStyleClass().add("api-word");
            line.getStyleClass().add("combo-line");
            ofJob.subscribe((before, now) -> {
                if (!isEmpty()) {
                    word.setText(wordOf(getItem()));
                }
            });
        }

        /** The word is one, so that there is nothing to shorten. */
        private void showWhole() {
            word.setVisible(word.getWidth() >= Math.floor(word.prefWidth(-1)));
        }

        @Override
        protected void updateItem(Optional<T> item, boolean empty) {
            super.updateItem(item, empty);
            if (empty) {
                setGraphic(null);
                return;
            }
            name.setText(nameOf(item));
            word.setText(wordOf(item));
            setGraphic(line);
        }
    }
}
