package io.slipway.ui.compose.environment;

import io.slipway.draft.RunDraft;
import io.slipway.exchange.dotenv.EnvText;
import io.slipway.run.EnvVar;
import io.slipway.text.Messages;
import io.slipway.ui.kit.form.LinesArea;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/**
 * All variables as one text. What is typed is in the draft at once, so that what is seen is what is sent; what the draft
 * gets from elsewhere is in the text at once.
 */
final class EnvLinesController {
    private static final int SAID = 3;

    private final RunDraft draft;
    private final Messages messages;

    @FXML private LinesArea area;
    @FXML private Label remarks;
    @FXML private Label help;

    private List<EnvVar> from = List.of();
    private List<EnvVar> said = List.of();
    private boolean open;
    private boolean writing;

    /** The variables of this draft, not shown yet. */
    EnvLinesController(RunDraft draft, Messages messages) {
        this.draft = draft;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        remarks.managedProperty().bind(remarks.textProperty().isNotEmpty());
        area.textProperty().subscribe((before, now) -> read());
        area.focusedProperty().subscribe((before, now) -> leave(now));
        draft.specProperty().subscribe((before, now) -> follow());
    }

    /** Shows the variables as they are, or nothing. */
    void show(boolean shown) {
        open = shown;
        if (shown) {
            write();
        } else {
            from = List.of();
            said = List.of();
            put("");
        }
    }

    private void write() {
        from = draft.spec().environment();
        said = from;
        int caret = area.getCaretPosition();
        put(EnvText.write(from));
        area.positionCaret(Math.min(caret, area.getLength()));
        say(List.of());
    }

    private void put(String text) {
        writing = true;
        try {
            area.setText(text);
        } finally {
            writing = false;
        }
    }

    private void read() {
        if (open && !writing) {
            EnvText read = EnvText.read(area.getText(), from);
            said = read.variables();
            draft.setEnvironment(said);
            say(read.remarks());
        }
    }

    private void follow() {
        if (open && !draft.spec().environment().equals(said)) {
            write();
        }
    }

    /** What is left is written anew: a secret that was typed is covered, and what is no variable goes. */
    private void leave(boolean focused) {
        @Nullable Node owner = area.getScene() == null ? null : area.getScene().getFocusOwner();
        if (open && !focused && !area.equals(owner)) {
            write();
        }
    }

    /** What is said of the form of the text, once the view is loaded. */
    Node help() {
        return help;
    }

    /** Puts the cursor into the text. */
    void focus() {
        area.requestFocus();
    }

    private void say(List<EnvText.Remark> found) {
        Stream<String> first = found.stream()
                .limit(SAID)
                .map(remark -> messages.text("compose.env.text.line", remark.line(), messages.text(
                        "compose.env.text." + remark.kind().name())));
        Stream<String> more = found.size() > SAID
                ? Stream.of(messages.text("compose.env.text.more", found.size() - SAID))
                : Stream.of();
        remarks.setText(Stream.concat(first, more).collect(Collectors.joining("\n")));
    }
}
