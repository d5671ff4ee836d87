package io.slipway.ui.exchange;

import io.slipway.exchange.dotenv.EnvChange;
import io.slipway.run.EnvVar;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;

/** The variables of a file: which are taken, of each name at most one, and whose value is shown for a while. */
final class EnvRows {
    private static final Duration REVEALED_FOR = Duration.seconds(10);

    private final ObservableList<EnvRow> rows = FXCollections.observableArrayList(
            row -> new Observable[] {row.takenProperty(), row.secretProperty()});
    private final ObjectProperty<Optional<EnvRow>> revealed = new SimpleObjectProperty<>(Optional.empty());
    private final PauseTransition cover = new PauseTransition(REVEALED_FOR);
    private final IntegerBinding count = Bindings.createIntegerBinding(() -> taken().size(), rows);

    EnvRows(List<EnvChange> changes) {
        rows.setAll(changes.stream().map(EnvRow::new).toList());
        rows.forEach(row -> row.takenProperty().subscribe((before, now) -> {
            if (now) {
                leaveOthersOf(row);
            }
        }));
        cover.setOnFinished(over -> revealed.set(Optional.empty()));
    }

    private void leaveOthersOf(EnvRow taken) {
        rows.stream()
                .filter(row -> row != taken && row.name().equals(taken.name()))
                .forEach(row -> row.takenProperty().set(false));
    }

    ObservableList<EnvRow> all() {
        return rows;
    }

    /** The variables that are taken, in the order of the file. */
    List<EnvVar> taken() {
        return rows.stream().filter(row -> row.takenProperty().get()).map(EnvRow::variable).toList();
    }

    IntegerBinding count() {
        return count;
    }

    /** Takes every name once, as dotenv does, or nothing. */
    void takeAll(boolean all) {
        rows.forEach(row -> row.takenProperty().set(all && row.change().isTaken()));
    }

    void reveal(EnvRow row) {
        revealed.set(isRevealed(row) ? Optional.empty() : Optional.of(row));
        cover.playFromStart();
    }

    boolean isRevealed(EnvRow row) {
        return revealed.get().filter(row::equals).isPresent();
    }

    ObjectProperty<Optional<EnvRow>> revealedProperty() {
        return revealed;
    }
}
