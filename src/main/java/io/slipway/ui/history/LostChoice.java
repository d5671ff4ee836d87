package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import io.slipway.launch.Finding;
import io.slipway.northflank.Run;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.launch.FoundWords;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The question which run a lost launch started, with the runs that may be it. */
final class LostChoice {
    /** The others are further away in time; the command line takes any run. */
    private static final int MOST = 5;

    private final VBox place;
    private final LostRuns lost;
    private final Messages messages;

    LostChoice(VBox place, LostRuns lost, Messages messages) {
        this.place = place;
        this.lost = lost;
        this.messages = messages;
        Shown.withoutGap(place);
        place.setVisible(false);
    }

    void show(LaunchRecord launch) {
        place.getChildren().clear();
        Optional<Finding> finding = Optional.ofNullable(lost.findings().get(launch.launchId()));
        place.setVisible(finding.isPresent());
        finding.ifPresent(found -> ask(launch, found));
    }

    private void ask(LaunchRecord launch, Finding finding) {
        List<Run> candidates = finding.candidates();
        place.getChildren().add(sentence(messages.text(FoundWords.key(finding))));
        candidates.stream().limit(MOST).forEach(run -> place.getChildren().add(candidate(launch, run)));
        if (candidates.size() > MOST) {
            place.getChildren().add(sentence(messages.text("lost.more", candidates.size() - MOST)));
        }
        if (!(finding instanceof Finding.Unreadable)) {
            String key = candidates.isEmpty() ? "lost.norun" : "lost.none";
            place.getChildren().add(button(messages.text(key), launch, Optional.empty()));
        }
    }

    private HBox candidate(LaunchRecord launch, Run run) {
        Label name = sentence((run.runName() + "  " + run.id()).strip());
        name.getStyleClass().add("mono");
        Button own = button(messages.text("lost.own"), launch, Optional.of(run));
        own.setAccessibleText(messages.text("candidate.own.of", run.runName()));
        own.setMinWidth(Button.USE_PREF_SIZE);
        HBox line = new HBox(name, own);
        line.getStyleClass().add("candidate");
        return line;
    }

    private Button button(String text, LaunchRecord launch, Optional<Run> run) {
        Button button = new Button(text);
        button.setOnAction(pressed -> lost.decide(
                launch, run, () -> place.getChildren().add(sentence(messages.text("search.unnoted")))));
        return button;
    }

    private static Label sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
