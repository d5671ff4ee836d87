package io.slipway.ui.shell;

import io.slipway.run.Section;
import io.slipway.ui.compose.environment.Variables;
import io.slipway.ui.compose.preview.LaunchCopies;
import io.slipway.ui.compose.undo.DraftUndo;
import io.slipway.ui.follow.LogTabsController;
import io.slipway.ui.history.HistoryActions;
import io.slipway.ui.history.LaunchActions;
import io.slipway.ui.kit.DeferredParts;
import io.slipway.ui.launch.Launching;
import io.slipway.ui.presets.PresetActions;
import io.slipway.ui.presets.pane.PresetMenu;
import io.slipway.ui.review.ReviewSetting;

/** What the operator can do anywhere in the window; menu, keys and buttons all come here. */
public final class Actions {
    private final Runnable launch;
    private final Launching launching;
    private final PresetActions presets;
    private final Appearance appearance;
    private final Screens screens;
    private final Notices notices;
    private final Doors doors;
    private final DeferredParts later;
    private final MeantLaunch meant;

    /**
     * What leads out of the window.
     *
     * @param connect asks for another service
     * @param connections shows all services
     * @param vault shows the vault
     * @param teamKeys shows who can open presets
     * @param placeholders shows the placeholders of the draft
     * @param refresh reads all lists anew
     * @param imports brings in launches and variables
     * @param commands what works on all actions
     * @param data shows where the data is
     * @param logs shows the folder of the log
     * @param about shows what this is
     * @param quit ends the program
     * @param own leads to the program's own affairs
     */
    public record Doors(
            Runnable connect,
            Runnable connections,
            Runnable vault,
            Runnable teamKeys,
            Runnable placeholders,
            Runnable refresh,
            Imports imports,
            Commands commands,
            Runnable data,
            Runnable logs,
            Runnable about,
            Runnable quit,
            Own own) {}

    /**
     * What leads to the program's own affairs.
     *
     * @param settings shows the settings
     * @param welcome shows the page for newcomers
     * @param messages shows the messages that were shown lately
     */
    public record Own(Runnable settings, Runnable welcome, Runnable messages) {}

    /**
     * Actions on one draft.
     *
     * @param later makes what is not needed for the first picture
     */
    public Actions(
            Runnable launch,
            Launching launching,
            PresetActions presets,
            Appearance appearance,
            Screens screens,
            Notices notices,
            Doors doors,
            DeferredParts later) {
        this.launch = launch;
        this.launching = launching;
        this.presets = presets;
        this.appearance = appearance;
        this.screens = screens;
        this.notices = notices;
        this.doors = doors;
        this.later = later;
        this.meant = new MeantLaunch(screens.launches(), launching, screens.launched());
    }

    /** Makes what is not needed for the first picture. */
    DeferredParts later() {
        return later;
    }

    PresetActions presets() {
        return presets;
    }

    void select(Section section) {
        screens.select().accept(section);
    }

    void add(Section section) {
        screens.add().accept(section);
    }

    DraftUndo undo() {
        return screens.undo();
    }

    Variables variables() {
        return screens.variables().get();
    }

    HistoryActions history() {
        return screens.lists();
    }

    void showActive() {
        screens.showActive().run();
    }

    /** The launch that is selected, else the one that was just made. */
    MeantLaunch meant() {
        return meant;
    }

    void find() {
        screens.logs().find();
    }

    LogTabsController logs() {
        return screens.logs();
    }

    LaunchCopies copies() {
        return screens.copies();
    }

    PresetMenu presetMenu() {
        return screens.presetMenu();
    }

    LaunchActions launches() {
        return screens.launches();
    }

    ReviewSetting review() {
        return screens.review();
    }

    void launch() {
        launch.run();
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
