package io.slipway.ui.presets.drafts;

import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.UnkeptWords;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** How many closed drafts are kept. Nothing is deleted before its button is pressed, and nothing that is open ever. */
public final class KeptDraftsController {
    private final ClosedDrafts closed;
    private final ClosedLimit limit;
    private final Latest work;
    private final Messages messages;
    private final ToggleGroup choice = new ToggleGroup();

    @FXML private VBox choices;
    @FXML private Label consequence;
    @FXML private Button accept;
    @FXML private Button deleteAll;
    @FXML private Label said;

    /** A page over what was closed. */
    public KeptDraftsController(ClosedDrafts closed, ClosedLimit limit, Background background, Messages messages) {
        this.closed = closed;
        this.limit = limit;
        this.work = new Latest(background);
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        accept.setDisable(true);
        Tip.whileDisabled(accept, messages.text("why.reading"));
        Tip.whileDisabled(deleteAll, messages.text("why.drafts.closed"));
        ClosedLimit.CHOICES.forEach(this::offer);
        choice.selectedToggleProperty().subscribe((before, now) -> tell());
        tell();
        work.read(limit::read, this::select, this::failed);
    }

    private void offer(int count) {
        RadioButton button = new RadioButton(messages.text("settings.drafts.newest", count));
        button.setId("settings-drafts-" + count);
        button.setWrapText(true);
        button.setUserData(count);
        button.setToggleGroup(choice);
        choices.getChildren().add(button);
    }

    private void select(int count) {
        choice.getToggles().stream()
                .filter(button -> button.getUserData().equals(count))
                .forEach(choice::selectToggle);
        accept.setDisable(false);
    }

    /** What would go is named before it goes. */
    private void tell() {
        int kept = closed.drafts().size();
        int gone = Math.max(0, kept - chosen());
        consequence.setText(messages.text("settings.drafts.consequence", kept, gone));
        accept.setText(messages.text("settings.drafts.accept", gone));
        deleteAll.setText(messages.text("settings.drafts.delete", kept));
        deleteAll.setDisable(kept == 0);
    }

    private int chosen() {
        return choice.getSelectedToggle() == null ? Integer.MAX_VALUE : (Integer) choice.getSelectedToggle().getUserData();
    }

    @FXML
    private void accept() {
        int count = chosen();
        work.read(
                () -> {
                    limit.write(count);
                    return count;
                },
                kept -> {
                    closed.limit(kept);
                    drop(kept);
                },
                this::failed);
    }

    @FXML
    private void deleteAll() {
        drop(0);
    }

    private void drop(int keep) {
        int gone = Math.max(0, closed.drafts().size() - keep);
        closed.keepNewest(keep);
        said.setText(messages.text("settings.drafts.done", gone));
        tell();
    }

    private void failed(Throwable failure) {
        said.setText(messages.text("settings.drafts.failed", UnkeptWords.of(failure, messages)));
    }
}
