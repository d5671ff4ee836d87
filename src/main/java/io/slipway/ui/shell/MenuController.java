package io.slipway.ui.shell;

import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.menu.Mnemonics;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/** The menu bar: every action of the window with its key. */
final class MenuController {
    /** What the bar shows of its menus before they are made. */
    private static final List<String> TITLES = List.of(
            "menu.file", "menu.edit", "presets.menu", "menu.view", "menu.run", "menu.window", "menu.help");

    private final Actions actions;
    private final MainController.Panes panes;
    private final Views views;
    private final Consumer<String> why;

    @FXML private MenuBar bar;

    /**
     * A bar of all menus.
     *
     * @param why shows why an item cannot be chosen, or nothing again
     */
    MenuController(Actions actions, MainController.Panes panes, Views views, Consumer<String> why) {
        this.why = why;
        this.actions = actions;
        this.panes = panes;
        this.views = views;
    }

    @FXML
    private void initialize() {
        bar.getMenus().setAll(TITLES.stream().map(title -> new Menu(views.messages().text(title))).toList());
        actions.later().step(this::fill);
    }

    private void fill() {
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
        bar.setUseSystemMenuBar(mac);
        Menu view = views.menu(new ViewMenuController(actions, panes, views.messages()));
        bar.getMenus().setAll(
                views.menu(new FileMenuController(actions, views.messages())),
                EditMenu.of(views.messages(), bar, actions, this::find, this::clearFilter),
                actions.presetMenu().menu(() -> panes.presets().set(true)),
                view,
                views.menu(new RunMenuController(actions, panes, views.messages())),
                DraftMenu.of(actions.presets().tabs(), views.messages()),
                views.menu(new HelpMenuController(
                        actions, () -> bar.getScene().getFocusOwner(), views.messages().text("topic.none"))));
        if (mac) {
            leaveHiding(view);
        }
        Mnemonics.give(bar.getMenus());
        actions.doors().commands().made().accept(bar);
        WhyLine.watch(bar, why);
        // Keys of the menus are known once they have their looks; the one that waited for this is among them.
        bar.applyCss();
    }

    /** Cmd+H hides a program on macOS. */
    private static void leaveHiding(Menu view) {
        view.getItems().stream()
                .filter(item -> "show-history".equals(item.getId()))
                .forEach(MenuController::shifted);
    }

    private static void shifted(MenuItem item) {
        item.setAccelerator(KeyCombination.keyCombination("Shortcut+Shift+H"));
    }

    /** What is found is where the focus is: in the tab of variables, else below. */
    private void find() {
        if (actions.variables().find()) {
            return;
        }
        panes.history().set(true);
        actions.find();
    }

    private void clearFilter() {
        panes.history().set(true);
        actions.history().clear().run();
    }
}
