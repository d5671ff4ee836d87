package io.slipway.ui.follow;

import io.slipway.text.Messages;
import io.slipway.ui.follow.LogSaving.Progress;
import io.slipway.ui.kit.Shown;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;

/** Says how the saving of a log goes, and lets it be stopped. */
final class SavingLine {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final LogSaving saving;
    private final FollowWords words;
    private final Messages messages;

    SavingLine(LogSaving saving, FollowWords words, Messages messages) {
        this.saving = saving;
        this.words = words;
        this.messages = messages;
    }

    void show(HBox line, ProgressIndicator indicator, Label text, Button end) {
        Shown.withoutGap(line);
        Shown.withoutGap(indicator);
        end.setOnAction(pressed -> {
            if (saving.progressProperty().get() instanceof Progress.Underway) {
                saving.stop();
            } else {
                saving.dismiss();
            }
        });
        saving.progressProperty().subscribe(progress -> {
            boolean underway = progress instanceof Progress.Underway;
            line.setVisible(!(progress instanceof Progress.None));
            line.pseudoClassStateChanged(
                    FAILED, progress instanceof Progress.Unread || progress instanceof Progress.Unwritten);
            indicator.setVisible(underway);
            text.setText(text(progress));
            end.setText(messages.text(underway ? "follow.save.stop" : "follow.save.close"));
        });
    }

    private String text(Progress progress) {
        return switch (progress) {
            case Progress.None none -> "";
            case Progress.Underway(long lines) -> messages.text("follow.saving", lines);
            case Progress.Saved(long lines, var file, boolean whole) ->
                messages.text(whole ? "follow.saved" : "follow.saved.partly", lines, file.toString());
            case Progress.Stopped stopped -> messages.text("follow.save.stopped");
            case Progress.Unread(var why) -> messages.text("follow.save.unread", words.failure(why));
            case Progress.Unwritten(var file, Throwable why) ->
                messages.text("follow.save.unwritten", file.toString(), messages.failure(why));
        };
    }
}
