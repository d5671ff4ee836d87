package io.slipway.ui;

import io.slipway.connection.Connection;
import io.slipway.run.RunSpec;
import io.slipway.text.Messages;
import io.slipway.ui.connection.OpenConnection;
import io.slipway.ui.shell.Targets;
import java.util.Optional;
import javafx.scene.control.Button;

/** What a window does when its operator turns to another draft, job or connection. */
final class Moves {
    private final Ground ground;
    private final ConnectionParts connecting;
    private final LaunchSide launching;
    private final DraftSide drafts;
    private final Targets targets;

    Moves(Ground ground, ConnectionParts connecting, LaunchSide launching, DraftSide drafts) {
        this.ground = ground;
        this.connecting = connecting;
        this.launching = launching;
        this.drafts = drafts;
        this.targets = new Targets(drafts.presets(), ground.connections(), ground.places(), this::leftBehind);
    }

    /** From now on. */
    void begin() {
        ground.connections().currentProperty().addListener((same, left, entered) -> move(left, entered));
        drafts.draft().specProperty().map(RunSpec::target).subscribe((before, now) -> {
            turnedElsewhere();
            launching.following().choose(now);
            drafts.changes().choose(ground.connections().current(), now);
        });
        drafts.presets().openedProperty().subscribe((before, now) -> turnedElsewhere());
    }

    /** A draft that is shown again is as it was, with what came of its launch. */
    private void turnedElsewhere() {
        if (!drafts.presets().tabs().isTurning()) {
            launching.launches().turnedElsewhere();
        }
    }

    /** The lists of the old service are gone before the target is another, so that nothing is asked of the wrong one. */
    private void move(Optional<OpenConnection> left, Optional<OpenConnection> entered) {
        drafts.catalogue().use(Optional.empty());
        launching.following().leave();
        targets.change(left, entered);
        if (!left.map(open -> open.connection().id()).equals(entered.map(open -> open.connection().id()))) {
            launching.launches().turnedElsewhere();
        }
        drafts.catalogue().use(entered);
        launching.following().choose(drafts.draft().spec().target());
        drafts.changes().choose(entered, drafts.draft().spec().target());
    }

    /** The job of a draft is not taken along to another connection: it would be another one there. */
    private void leftBehind(String connection, Connection here) {
        Messages messages = ground.services().messages();
        Optional<String> name = Optional.ofNullable(connecting.names().get(connection));
        Button[] back = name.map(there -> new Button(messages.text("draft.elsewhere.go", there))).stream()
                .peek(button -> button.setOnAction(pressed -> connecting.choose(connection)))
                .toArray(Button[]::new);
        String made = name.orElseGet(() -> messages.text("draft.elsewhere.gone"));
        ground.notices().say("warning", messages.text("draft.elsewhere", made, here.name()), back);
    }
}
