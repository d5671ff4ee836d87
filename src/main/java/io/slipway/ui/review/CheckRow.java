package io.slipway.ui.review;

import io.slipway.ui.kit.Lasting;
import io.slipway.ui.kit.TextSize;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One thing that is looked at before a launch. It has the room of its longest answer from the beginning, so that nothing
 * moves when the answer comes.
 */
final class CheckRow extends HBox {
    private static final double TIP_WIDTH = 560;
    /** Where less than this many times the usual text fits a line, an answer cannot be told from its beginning. */
    private static final double LARGE = 1.25;

    private final Label words = new Label();
    private final Label detail = new Label();
    private final FontIcon icon = new FontIcon(Tone.UNKNOWN.icon());
    private final ProgressIndicator progress = new ProgressIndicator();
    private final Lasting waiting = new Lasting();
    private final String about;

    /** A row without an answer yet. */
    CheckRow(String about, String id) {
        this.about = about;
        setId(id);
        getStyleClass().add("check-row");
        Label name = new Label(about);
        name.getStyleClass().add("check-name");
        words.setId(id + "-words");
        words.getStyleClass().add("check-words");
        words.setWrapText(true);
        detail.setId(id + "-detail");
        detail.getStyleClass().add("check-detail");
        detail.setMinHeight(USE_PREF_SIZE);
        detail.wrapTextProperty().bind(TextSize.scale(this).map(scale -> scale > LARGE));
        progress.getStyleClass().add("check-progress");
        progress.setAccessibleText(about);
        progress.setVisible(false);
        icon.setVisible(false);
        StackPane mark = new StackPane(icon, progress);
        mark.getStyleClass().add("check-mark");
        VBox text = new VBox(words, detail);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        getChildren().setAll(name, mark, text);
    }

    /** The answer is on its way; it is said only when it takes its time. */
    void await(String asking) {
        waiting.begin(() -> {
            progress.setVisible(true);
            words.setText(asking);
        });
    }

    /** Says the answer; what does not fit into the line below it is in its tooltip. */
    void say(Tone tone, String answer, String more) {
        say(tone, answer, more, more);
    }

    /** The same with something longer in the tooltip. */
    void say(Tone tone, String answer, String more, String whole) {
        waiting.end();
        progress.setVisible(false);
        icon.setVisible(true);
        icon.setIconCode(tone.icon());
        getStyleClass().setAll("check-row", tone.style());
        words.setText(answer);
        words.setAccessibleText(about + ": " + answer);
        detail.setText(more);
        detail.setManaged(!more.isEmpty());
        detail.setAccessibleText(whole);
        detail.setTooltip(whole.isEmpty() ? null : tip(whole));
    }

    private static Tooltip tip(String whole) {
        Tooltip tip = new Tooltip(whole);
        tip.setWrapText(true);
        tip.setMaxWidth(TIP_WIDTH);
        return tip;
    }

    /** Nobody looks at it any more. */
    void close() {
        waiting.end();
    }
}
