package io.slipway.ui.shell;

import io.slipway.run.Section;
import io.slipway.text.Messages;
import io.slipway.ui.follow.lines.LogView;
import io.slipway.ui.kit.menu.Items;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;

/** The menu that edits the text where the cursor is; fields know these keys themselves, the menu makes them known. */
final class EditMenu {
    private final Items items;
    private final Node anywhere;

    private EditMenu(Items items, Node anywhere) {
        this.items = items;
        this.anywhere = anywhere;
    }

    static Menu of(Messages messages, Node anywhere, Actions actions, Runnable find, Runnable clear) {
        EditMenu edit = new EditMenu(new Items(messages), anywhere);
        Menu menu = new Menu(messages.text("menu.edit"));
        menu.setId("edit-menu");
        StepItems steps = new StepItems(messages, anywhere, actions.undo(), menu);
        menu.getItems().setAll(
                steps.undo(edit.item("menu.undo", "Shortcut+Z", steps::takeBack)),
                steps.redo(edit.item("menu.redo", "Shortcut+Shift+Z", steps::doAgain)),
                new SeparatorMenuItem(),
                edit.item("menu.cut", "Shortcut+X", () -> edit.cut(actions)),
                edit.item("menu.copy", "Shortcut+C", () -> edit.copy(actions)),
                edit.item("menu.paste", "Shortcut+V", TextInputControl::paste),
                edit.item("menu.paste.env", "Shortcut+Shift+V", actions.doors().imports().paste()),
                new SeparatorMenuItem(),
                edit.item("menu.add.variable", "Shortcut+I", () -> actions.add(Section.ENVIRONMENT)),
                edit.item("menu.add.file", "Shortcut+Shift+I", () -> actions.add(Section.FILES)),
                actions.variables().menu(() -> actions.select(Section.ENVIRONMENT)),
                new SeparatorMenuItem(),
                edit.item("menu.palette", "Shortcut+K", actions.doors().commands().find()),
                edit.item("menu.palette.places", "Shortcut+P", actions.doors().commands().findPlaces()),
                edit.item("menu.find", "Shortcut+F", find),
                edit.item("menu.history.clear", "Shortcut+Shift+F", clear));
        return menu;
    }

    private void cut(Actions actions) {
        if (anywhere.getScene().getFocusOwner() instanceof TextInputControl field) {
            field.cut();
        } else {
            actions.variables().cut();
        }
    }

    /** Lines of a log and rows of variables are copied by the same key. */
    private void copy(Actions actions) {
        if (anywhere.getScene().getFocusOwner() instanceof TextInputControl field) {
            field.copy();
        } else if (anywhere.getScene().getFocusOwner() instanceof LogView) {
            actions.logs().copy();
        } else {
            actions.variables().copy();
        }
    }

    private MenuItem item(String key, String keys, Consumer<TextInputControl> change) {
        return item(key, keys, () -> {
            if (anywhere.getScene().getFocusOwner() instanceof TextInputControl field) {
                change.accept(field);
            }
        });
    }

    private MenuItem item(String key, String keys, Runnable action) {
        return items.item(key, keys, action);
    }
}
