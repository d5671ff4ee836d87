package io.slipway.ui.presets.pane;

import io.slipway.text.Messages;
import io.slipway.ui.kit.menu.Items;
import io.slipway.ui.kit.menu.WhyNot;
import io.slipway.ui.presets.PresetActions;
import io.slipway.ui.presets.Presets;
import io.slipway.vault.Trouble;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of presets: all that can be done with the chosen one, with the open one and with their folder. */
public final class PresetMenu {
    private final Presets presets;
    private final PresetActions actions;
    private final ChosenRow chosen;
    private final Ways ways;
    private final Messages messages;

    /**
     * What leads out of presets.
     *
     * @param find puts the cursor into the search
     * @param compare shows what the draft and its file differ in
     * @param showFolder shows the presets folder
     * @param chooseFolder asks for another presets folder
     */
    public record Ways(Runnable find, Runnable compare, Runnable showFolder, Runnable chooseFolder) {}

    /** A menu of these actions. */
    public PresetMenu(Presets presets, PresetActions actions, ChosenRow chosen, Ways ways, Messages messages) {
        this.presets = presets;
        this.actions = actions;
        this.chosen = chosen;
        this.ways = ways;
        this.messages = messages;
    }

    /**
     * The menu.
     *
     * @param showPane shows the pane, where it is hidden
     */
    public Menu menu(Runnable showPane) {
        Menu menu = new Menu(messages.text("presets.menu"));
        menu.setId("presets-menu");
        menu.getItems().add(item("presets.find", "Shortcut+Alt+L", () -> {
            showPane.run();
            ways.find().run();
        }));
        menu.getItems().addAll(chosen.items(actions, true));
        menu.getItems().addAll(
                new SeparatorMenuItem(),
                item("presets.details.draft", "Shortcut+Alt+T", actions::describeOpen),
                unlock(Trouble.LOCKED, item("presets.unlock", "Shortcut+U", actions::unlock)),
                unlock(Trouble.ELSEWHERE, item("presets.take.in", "Shortcut+Alt+U", actions::takeIn)),
                discard(),
                new SeparatorMenuItem(),
                changed(item("presets.compare", "Shortcut+Alt+B", ways.compare())),
                changed(item("presets.reload.file", "Shortcut+Alt+R", presets.onDisk()::reload)),
                changed(item("presets.keep.mine", "Shortcut+Alt+K", presets.onDisk()::keepMine)),
                new SeparatorMenuItem(),
                item("presets.show.folder", "Shortcut+Alt+O", ways.showFolder()),
                item("presets.choose.folder", "Shortcut+Alt+F", ways.chooseFolder()));
        return menu;
    }

    private MenuItem discard() {
        MenuItem item = item("presets.discard", "Shortcut+Alt+Z", actions::discard);
        WhyNot.unless(item, presets.dirty(), messages.text("why.discard"));
        return item;
    }

    private MenuItem unlock(Trouble reason, MenuItem item) {
        WhyNot.unless(
                item,
                presets.locks().lockedProperty().map(locked -> locked.containsValue(reason)),
                messages.text("why.unlock." + reason));
        return item;
    }

    /** There is something to decide while somebody else has changed the file. */
    private MenuItem changed(MenuItem item) {
        WhyNot.unless(item, presets.conflictProperty().map(met -> met.isPresent()), messages.text("why.conflict"));
        return item;
    }

    private MenuItem item(String key, String keys, Runnable action) {
        return new Items(messages).item(key, keys, action);
    }
}
