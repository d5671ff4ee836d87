package io.slipway.ui.replay;

import io.slipway.connection.Connection;
import io.slipway.history.LaunchRecord;
import io.slipway.launch.exact.Doubt;
import io.slipway.launch.exact.Replay;
import io.slipway.northflank.body.RunBodies;
import io.slipway.run.RunSpec;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Times;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.dialog.FirstFocus;
import io.slipway.ui.kit.dialog.OverWindow;
import io.slipway.ui.kit.form.TypedName;
import io.slipway.ui.launch.JobGuard;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The questions before a launch goes out again; the safe answer is the default. */
public final class ReplayDialogs {
    private static final double WIDTH = 560;

    private final Views views;
    private final Messages messages;
    private final ReplayTexts texts;
    private final Times times;
    private final Supplier<Window> owner;

    /** Dialogs over this window. */
    public ReplayDialogs(Views views, Times times, Supplier<Window> owner) {
        this.views = views;
        this.messages = views.messages();
        this.texts = new ReplayTexts(messages, times);
        this.times = times;
        this.owner = owner;
    }

    /** Shows what is sent again and what may not be the same; whether it is to be launched. */
    boolean confirmed(Connection connection, LaunchRecord launch, RunSpec spec, List<Doubt> doubts) {
        String first = messages.text(
                "replay.first", RunBodies.write(spec).length, times.exact(launch.preparedAt()));
        Optional<TypedName> typed = JobGuard.of(connection, spec.target(), messages);
        VBox content = new VBox(views.load(
                new ReplayController(
                connection, spec, first, doubts.stream().map(texts::of).toList(), messages)));
        content.getStyleClass().add("dialog-whole");
        VBox.setVgrow(content.getChildren().getFirst(), Priority.ALWAYS);
        typed.ifPresent(name -> {
            name.getStyleClass().add("dialog-text");
            content.getChildren().add(name);
        });
        return asked("", messages.text("launch.on", connection.name(), spec.target().job()), content, typed);
    }

    /** Says why it cannot be the same; whether the operator goes on with a draft. */
    boolean opensDraft(Replay replay) {
        Label why = new Label(texts.refusal(replay).orElse(""));
        why.setId("replay-refusal");
        why.setWrapText(true);
        why.setPrefWidth(WIDTH);
        why.getStyleClass().add("dialog-text");
        return asked(messages.text("replay.refused"), messages.text("launch.reopen"), why, Optional.empty());
    }

    /** Under a heading, unless the content has one of its own. */
    private boolean asked(String heading, String act, Node content, Optional<TypedName> typed) {
        ButtonType go = new ButtonType(act, ButtonBar.ButtonData.OK_DONE);
        Dialog<ButtonType> dialog = new Dialog<>();
        OverWindow.place(dialog, owner.get());
        dialog.setTitle(messages.text("replay.title"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(go, ButtonType.CANCEL);
        pane.setContent(content);
        pane.setHeaderText(heading);
        isDefault(pane, go, false);
        isDefault(pane, ButtonType.CANCEL, true);
        pane.lookupButton(go).setId("replay-go");
        pane.lookupButton(go).getStyleClass().add("accent");
        typed.ifPresent(name -> pane.lookupButton(go).disableProperty().bind(name.matches().map(is -> !is)));
        typed.ifPresent(name -> Tip.whileDisabled(pane.lookupButton(go), messages.text("review.hint.type")));
        pane.lookupButton(ButtonType.CANCEL).getStyleClass().add("safe");
        FirstFocus.of(pane, () -> typed.ifPresentOrElse(
                TypedName::focus, () -> pane.lookupButton(ButtonType.CANCEL).requestFocus()));
        return dialog.showAndWait().filter(go::equals).isPresent();
    }

    private static void isDefault(DialogPane pane, ButtonType type, boolean is) {
        if (pane.lookupButton(type) instanceof Button button) {
            button.setDefaultButton(is);
            ButtonBar.setButtonUniformSize(button, false);
        }
    }
}
