package io.slipway.ui.launch;

import io.slipway.text.Messages;
import io.slipway.ui.kit.dialog.Question;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Asks whether another run is meant, and says what is known of the one that may be there; no is the default. */
public final class AnotherDialog implements Another {
    private static final double WIDTH = 640;

    private final Messages messages;
    private final Function<String, String> known;
    private final Supplier<Window> owner;

    /**
     * A dialog over this window.
     *
     * @param known says what was found out about a launch so far, by its id
     */
    public AnotherDialog(Messages messages, Function<String, String> known, Supplier<Window> owner) {
        this.messages = messages;
        this.known = known;
        this.owner = owner;
    }

    @Override
    public boolean isMeant(Reason reason, String launchId) {
        ButtonType another = new ButtonType(messages.text("another.launch"), ButtonData.OTHER);
        Question question = new Question(
                        owner.get(),
                        messages.text("another.title"),
                        messages.text("another." + reason.name()),
                        text(reason, launchId),
                        messages.text("another.cancel"),
                        another)
                .preferSafety();
        question.pane().setPrefWidth(WIDTH);
        question.button(another).setId("another-launch");
        return question.ask().isPresent();
    }

    private String text(Reason reason, String launchId) {
        return switch (reason) {
            case IN_FLIGHT -> messages.text("another.IN_FLIGHT.text", launchId);
            case UNDECIDED -> messages.text("another.UNDECIDED.text", launchId) + "\n\n" + known.apply(launchId);
        };
    }
}
