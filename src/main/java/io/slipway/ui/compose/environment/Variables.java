package io.slipway.ui.compose.environment;

import io.slipway.text.Messages;
import io.slipway.ui.compose.environment.edit.EnvAct;
import io.slipway.ui.compose.environment.edit.EnvReasons;
import io.slipway.ui.compose.environment.table.EnvTable;
import io.slipway.ui.compose.environment.table.MeantRows;
import io.slipway.ui.kit.keys.ActionKey;
import io.slipway.ui.kit.menu.Items;
import io.slipway.ui.kit.menu.WhyNot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What the menus of the window do with variables: with the rows that are meant, or with the tab as a whole. */
public final class Variables {
    static final ActionKey FILTER = ActionKey.of("variables-filter", "F7");
    static final ActionKey PROBLEMS = ActionKey.of("variables-problems", "Shift+F7");
    static final ActionKey OVERRIDES = ActionKey.of("variables-overrides", "Shortcut+F7");
    static final ActionKey SORT = ActionKey.of("variables-sort", "Shortcut+Shift+F7");
    static final ActionKey TEXT = ActionKey.of("variables-text", "F4");

    private final EnvTable table;
    private final EnvTools tools;
    private final Messages messages;
    private final Items items;
    private final EnvReasons reasons;
    private final List<Runnable> asking = new ArrayList<>();

    Variables(EnvTable table, EnvTools tools, Messages messages) {
        this.table = table;
        this.tools = tools;
        this.messages = messages;
        this.items = new Items(messages);
        this.reasons = new EnvReasons(table.rows());
    }

    /**
     * The menu of them.
     *
     * @param front brings their tab to the front
     */
    public Menu menu(Runnable front) {
        Menu menu = new Menu(messages.text("variables.menu"));
        menu.setId("variables-menu");
        EnvAct.OFFERED.forEach(act -> menu.getItems().add(item(act)));
        menu.getItems().addAll(
                new SeparatorMenuItem(),
                because(this::whyNotFiltered, items.item("variables.filter", FILTER, () -> {
                    front.run();
                    tools.filter();
                })),
                because(
                        this::whyNotFiltered,
                        check("variables.problems", PROBLEMS, tools.shown().problemsProperty(), front)),
                because(
                        this::whyNotOfJob,
                        check("variables.overrides", OVERRIDES, tools.shown().overridesProperty(), front)),
                because(this::whyNotFiltered, check("variables.sort", SORT, tools.shown().sortedProperty(), front)),
                check("variables.text", TEXT, tools.asText(), front));
        menu.addEventHandler(Menu.ON_SHOWING, opens -> ask());
        table.list().sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(moved -> ask());
        table.list().getSelectionModel().selectedIndexProperty().subscribe(chosen -> ask());
        tools.asText().subscribe(turned -> ask());
        table.rows().ofJob().known().subscribe(read -> ask());
        return menu;
    }

    private MenuItem item(EnvAct act) {
        MenuItem item = items.item(
                "variables." + act.word(), act.key(), () -> meant().ifPresent(rows -> rows.act(act, table)));
        return because(() -> whyNot(act), item);
    }

    private CheckMenuItem check(String key, ActionKey action, BooleanProperty on, Runnable front) {
        CheckMenuItem item = items.check(key, action, on);
        item.setOnAction(chosen -> front.run());
        return item;
    }

    private MenuItem because(Supplier<Optional<String>> reason, MenuItem item) {
        ObjectProperty<Optional<String>> why = new SimpleObjectProperty<>(Optional.empty());
        WhyNot.when(item, why);
        asking.add(() -> why.set(reason.get().map(messages::text)));
        return item;
    }

    private void ask() {
        asking.forEach(Runnable::run);
    }

    private Optional<MeantRows> meant() {
        return table.meant();
    }

    private Optional<String> whyNot(EnvAct act) {
        return meant().map(meant -> reasons.against(act, meant.rows())).orElse(Optional.of("why.variables"));
    }

    private Optional<String> whyNotFiltered() {
        return tools.asText().get()
                ? Optional.of("why.variables.text")
                : table.rows().isEmpty() ? Optional.of("why.variables.none") : Optional.empty();
    }

    private Optional<String> whyNotOfJob() {
        return table.rows().ofJob().known().getValue().isEmpty() ? Optional.of("why.variables.job") : whyNotFiltered();
    }

    /** Copies the rows that are chosen; says whether the focus is among them. */
    public boolean copy() {
        return actAmongRows(EnvAct.COPY);
    }

    /** Cuts the rows that are chosen. */
    public boolean cut() {
        return actAmongRows(EnvAct.CUT);
    }

    private boolean actAmongRows(EnvAct act) {
        Optional<MeantRows> rows = meant().filter(meant -> !meant.isTypedIn());
        rows.ifPresent(meant -> meant.act(act, table));
        return rows.isPresent();
    }

    /** Goes to the filter, when the focus is in the tab; says whether it is. */
    public boolean find() {
        return tools.find();
    }
}
