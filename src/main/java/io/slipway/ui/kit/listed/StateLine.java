package io.slipway.ui.kit.listed;

import io.slipway.ui.kit.Lasting;
import io.slipway.ui.kit.Shown;
import java.util.Objects;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The line that says how a list stands, and offers to read it again; it is there only when there is something to say. */
public final class StateLine extends HBox {
    private final Listed<?> listed;
    private final ListWords words;
    private final FontIcon icon = new FontIcon(Feather.INFO);
    private final Label label = new Label();
    private final Button again = new Button();
    private final Tooltip exact = new Tooltip();
    private final Lasting reading = new Lasting();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private boolean asked;

    /** A line about this list. */
    public StateLine(Listed<?> listed, ListWords words) {
        this.listed = listed;
        this.words = words;
        getStyleClass().add("state-line");
        // It stands in popups too, which the sheets of a form do not reach.
        getStylesheets().add(Objects.requireNonNull(getClass().getResource("listed.css")).toExternalForm());
        setId("list-state-" + listed.name());
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(text);
        setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        again.setId("list-again-" + listed.name());
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.getStyleClass().add("small");
        again.setOnAction(pressed -> readAgain());
        Shown.withoutGap(again);
        managedProperty().bind(visibleProperty());
        getChildren().setAll(icon, label, again);
        listed.stateProperty().subscribe(this::turned);
        listed.items().addListener((ListChangeListener<Object>) change -> turned(listed.state()));
    }

    private void turned(ListState state) {
        reading.end();
        if (state instanceof ListState.Loading && state.asOf().isEmpty() && !asked) {
            say(ListWords.Said.NOTHING);
            reading.begin(this::look);
        } else if (state instanceof ListState.Loading) {
            reading.begin(this::look);
        } else {
            look();
        }
    }

    private void look() {
        ListWords.Said said = words.of(listed);
        boolean news = asked && listed.isCurrent() && said.isNothing();
        say(news ? words.readNow(listed) : said);
    }

    private void say(ListWords.Said said) {
        text.set(said.text());
        icon.setIconCode(said.icon());
        again.setText(words.again());
        again.setVisible(said.again());
        exact.setText(said.exact());
        label.setTooltip(said.exact().isEmpty() ? null : exact);
        setVisible(!said.isNothing());
    }

    /** Says this once, until the list stands otherwise or {@link #freshen}. */
    public void remark(String remark) {
        say(new ListWords.Said(Feather.SLASH, remark, "", false));
    }

    /** Says how the list stands by now: ages grow, and what was remarked is over. */
    public void freshen() {
        asked = false;
        turned(listed.state());
    }

    /** Reads the list again because somebody asked for it, who is told that it was done. */
    public void readAgain() {
        asked = true;
        listed.readAgain();
    }

    /** Takes the button out of the way of Tab, where a field keeps the focus and F5 does the same. */
    public void leaveFocusAlone() {
        again.setFocusTraversable(false);
    }

    /** What the line says, for a screen reader; empty when it says nothing. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }
}
