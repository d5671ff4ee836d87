package io.slipway.ui.shell;

import io.slipway.draft.RunDraft;
import io.slipway.run.RunSpec;
import io.slipway.run.Section;
import io.slipway.text.Messages;
import io.slipway.ui.launch.LaunchFlow;
import io.slipway.ui.launch.Launching;
import javafx.scene.control.Button;

/** What the operator can do anywhere in the window; menu, keys and buttons all come here. */
public final class Actions {
    private final RunDraft draft;
    private final LaunchFlow flow;
    private final Launching launching;
    private final Appearance appearance;
    private final Screens screens;
    private final Notices notices;
    private final Doors doors;
    private final Messages messages;

    /**
     * What leads out of the window.
     *
     * @param connect asks for another service
     * @param refresh reads all lists anew
     * @param keys shows the keys
     * @param data shows where the data is
     * @param about shows what this is
     * @param quit ends the program
     */
    public record Doors(
            Runnable connect, Runnable refresh, Runnable keys, Runnable data, Runnable about, Runnable quit) {}

    /** Actions on one draft. */
    public Actions(
            RunDraft draft,
            LaunchFlow flow,
            Launching launching,
            Appearance appearance,
            Screens screens,
            Notices notices,
            Doors doors,
            Messages messages) {
        this.draft = draft;
        this.flow = flow;
        this.launching = launching;
        this.appearance = appearance;
        this.screens = screens;
        this.notices = notices;
        this.doors = doors;
        this.messages = messages;
    }

    /** Starts over with the same target; what was there can be had back. */
    void newDraft() {
        RunSpec before = draft.spec();
        draft.restore(RunSpec.EMPTY.at(before.target()));
        if (!before.equals(draft.spec())) {
            Button back = new Button(messages.text("draft.back"));
            back.setOnAction(pressed -> draft.restore(before));
            notices.say("accent", messages.text("draft.new"), back);
        }
    }

    void select(Section section) {
        screens.select().accept(section);
    }

    void find() {
        screens.focusFilter().run();
    }

    void launch() {
        flow.launch();
    }

    Launching launching() {
        return launching;
    }

    Appearance appearance() {
        return appearance;
    }

    Notices notices() {
        return notices;
    }

    Doors doors() {
        return doors;
    }
}
