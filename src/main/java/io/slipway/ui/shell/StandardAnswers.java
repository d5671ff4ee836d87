package io.slipway.ui.shell;

import io.slipway.text.Messages;
import java.util.Map;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/** Puts the words of the program on the standard buttons of dialogs, the toolkit's own are in the machine's language, and orders all. */
public final class StandardAnswers implements AutoCloseable {
    /** All others say what they do, so they are made for their dialog. */
    private static final Map<ButtonType, String> KEYS =
            Map.of(ButtonType.CANCEL, "answer.cancel", ButtonType.CLOSE, "answer.close");

    /** On Linux what is asked about stands last, also where the toolkit would put giving up there. */
    private static final String ORDER = "L_HE+NACBXUYIO_R";

    private final Messages messages;
    private final ListChangeListener<Window> opened = this::opened;

    /** Nothing is reworded yet. */
    public StandardAnswers(Messages messages) {
        this.messages = messages;
    }

    /** Rewords every dialog that opens, until it is closed. */
    public void reword() {
        Window.getWindows().addListener(opened);
    }

    private void opened(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            change.getAddedSubList().forEach(window -> {
                if (window.getScene() != null && window.getScene().getRoot() instanceof DialogPane pane) {
                    bars(pane).forEach(StandardAnswers::order);
                    pane.getButtonTypes().forEach(answer -> reword(pane, answer));
                    rewordDetails(pane);
                }
            });
        }
    }

    private void reword(DialogPane pane, ButtonType answer) {
        String key = KEYS.get(answer);
        if (key != null
                && pane.lookupButton(answer) instanceof Button button
                && !messages.text(key).equals(button.getText())) {
            button.setText(messages.text(key));
            // The bar has measured the other words already.
            ButtonBar.setButtonUniformSize(button, false);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setPrefWidth(Region.USE_COMPUTED_SIZE);
        }
    }

    private static Stream<ButtonBar> bars(DialogPane pane) {
        return pane.getChildren().stream().filter(ButtonBar.class::isInstance).map(ButtonBar.class::cast);
    }

    private static void order(ButtonBar bar) {
        if (bar.getButtonOrder().equals(ButtonBar.BUTTON_ORDER_LINUX)) {
            bar.setButtonOrder(ORDER);
        }
    }

    /** The toolkit words it anew whenever it is pressed. */
    private void rewordDetails(DialogPane pane) {
        bars(pane)
                .flatMap(bar -> bar.getButtons().stream())
                .filter(button -> button.getStyleClass().contains("details-button"))
                .forEach(button -> pane.expandedProperty().subscribe(open ->
                        ((Labeled) button).setText(messages.text(open ? "answer.less" : "answer.more"))));
    }

    @Override
    public void close() {
        Window.getWindows().removeListener(opened);
    }
}
