package io.slipway.ui.presets.pane;

import io.slipway.preset.file.PresetFile;
import io.slipway.text.Messages;
import io.slipway.ui.kit.menu.Items;
import io.slipway.ui.kit.menu.WhyNot;
import io.slipway.ui.presets.PresetActions;
import io.slipway.ui.presets.list.PresetRow;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;

/** What is chosen in the list, and what can be done with it; the pane's menu and that of the window are the same. */
public final class ChosenRow {
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Optional<PresetRow>> row = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Nothing is chosen yet. */
    public ChosenRow(Messages messages) {
        this.messages = messages;
    }

    void set(Optional<PresetRow> now) {
        row.set(now);
    }

    ReadOnlyObjectProperty<Optional<PresetRow>> property() {
        return row.getReadOnlyProperty();
    }

    static Optional<PresetFile> file(PresetRow row) {
        return row instanceof PresetRow.Item item ? Optional.of(item.file()) : Optional.empty();
    }

    private static Optional<PresetFile.Usable> preset(PresetRow row) {
        return file(row).flatMap(file ->
                file instanceof PresetFile.Usable usable ? Optional.of(usable) : Optional.empty());
    }

    /** The same row among others: the same file wherever it is listed now. */
    static Optional<PresetRow> again(@Nullable PresetRow before, Collection<PresetRow> rows) {
        return before == null
                ? Optional.empty()
                : rows.stream().filter(row -> isSame(before, row)).findFirst();
    }

    private static boolean isSame(PresetRow before, PresetRow now) {
        return switch (before) {
            case PresetRow.Heading heading -> now instanceof PresetRow.Heading other && heading.key().equals(other.key());
            case PresetRow.Item item ->
                now instanceof PresetRow.Item other && item.file().file().equals(other.file().file());
        };
    }

    void open(PresetActions actions) {
        withPreset(actions::open);
    }

    void delete(PresetActions actions) {
        withFile(actions::delete);
    }

    /** Items for the menu of the pane, and with their keys for that of the window; they are grey while they mean nothing. */
    public List<MenuItem> items(PresetActions actions, boolean keys) {
        List<MenuItem> items = List.of(
                item("presets.open", "Shortcut+O", ChosenRow::isPreset, () -> open(actions)),
                new SeparatorMenuItem(),
                item("presets.pin", "Shortcut+Alt+P", ChosenRow::isPreset, () -> withPreset(actions::pin)),
                item("presets.rename", "F2", ChosenRow::isPreset, () -> withPreset(actions::rename)),
                item("presets.duplicate", "Shortcut+Alt+D", ChosenRow::isPreset, () -> withPreset(actions::duplicate)),
                item("presets.move", "Shortcut+Alt+M", ChosenRow::isFile, () -> withFile(actions::move)),
                item("presets.details", "Shortcut+Alt+Y", ChosenRow::isPreset, () -> withPreset(actions::describe)),
                new SeparatorMenuItem(),
                item("presets.delete", "Shortcut+Alt+Backspace", ChosenRow::isFile, () -> delete(actions)));
        if (!keys) {
            items.forEach(item -> item.setAccelerator(null));
        }
        return items;
    }

    private static boolean isPreset(PresetRow row) {
        return preset(row).isPresent();
    }

    private static boolean isFile(PresetRow row) {
        return row instanceof PresetRow.Item;
    }

    private void withPreset(Consumer<PresetFile.Usable> action) {
        row.get().flatMap(ChosenRow::preset).ifPresent(action);
    }

    private void withFile(Consumer<PresetFile> action) {
        row.get().flatMap(ChosenRow::file).ifPresent(action);
    }

    private MenuItem item(String key, String keys, Predicate<PresetRow> possible, Runnable action) {
        MenuItem item = new Items(messages).item(key, keys, action);
        WhyNot.unless(item, row.map(now -> now.filter(possible).isPresent()), messages.text("why.preset"));
        return item;
    }
}
