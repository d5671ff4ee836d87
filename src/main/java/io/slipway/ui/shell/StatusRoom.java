package io.slipway.ui.shell;

import io.slipway.ui.kit.Aside;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.WordsWidth;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/**
 * The room in the status line: a message that has something to say goes before where launches go, which the window says
 * above too; of one that does not fit its first sentence is shown, and all of it on request.
 */
final class StatusRoom {
    private final HBox line;
    private final Label message;
    private final Button more;
    private final Label place;
    private final Tooltip tip = new Tooltip();
    /** Held, since it holds on to what it is made of only weakly. */
    private final ObservableValue<String> said;
    private String whole = "";

    /** A line whose message says what this holds. */
    StatusRoom(ObservableValue<String> said, HBox line, Label message, Button more, Label place) {
        this.said = said;
        this.line = line;
        this.message = message;
        this.more = more;
        this.place = place;
        Shown.set(more, false);
        for (Node other : line.getChildren()) {
            if (!other.equals(more) && !other.equals(place)) {
                other.visibleProperty().subscribe((before, now) -> share());
            }
        }
        line.widthProperty().subscribe((before, now) -> share());
        message.fontProperty().subscribe((before, now) -> share());
        place.textProperty().subscribe((before, now) -> share());
    }

    /** From now on. */
    void follow() {
        said.subscribe(this::say);
    }

    private void say(String text) {
        whole = text;
        tip.setText(text);
        message.setTooltip(text.isEmpty() ? null : tip);
        message.setAccessibleText(text);
        share();
    }

    private void share() {
        double others = besides();
        double room = line.getWidth() - others;
        // Where nothing else is said, as much of it as fits is said.
        boolean alone = room <= 0 || (whole.isEmpty() && others == 0);
        boolean both = alone || WordsWidth.of(message, whole) + line.getSpacing() + WordsWidth.of(place, place.getText()) <= room;
        boolean fits = both || WordsWidth.of(message, whole) <= room;
        message.setText(fits ? whole : firstSentence());
        Shown.set(more, !fits);
        Shown.set(place, both);
    }

    /** What the other parts take. */
    private double besides() {
        return line.getChildren().stream()
                .filter(part -> part.isManaged() && !part.equals(message) && !part.equals(place) && !part.equals(more))
                .mapToDouble(part -> part.prefWidth(-1))
                .filter(width -> width > 0)
                .map(width -> width + line.getSpacing())
                .sum();
    }

    private String firstSentence() {
        int end = whole.indexOf(". ");
        return end < 0 ? whole : whole.substring(0, end + 1);
    }

    /** Shows all of the message above the line. */
    void showWhole() {
        Aside.show("status-whole", whole, more);
    }
}
