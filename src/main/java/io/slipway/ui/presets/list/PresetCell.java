package io.slipway.ui.presets.list;

import io.slipway.preset.file.PresetFile;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.WordsWidth;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A row of the list: a heading, or a name over its job with tags at the end, or what is wrong with a file. */
public final class PresetCell extends ListCell<PresetRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass DAMAGED = PseudoClass.getPseudoClass("damaged");
    private static final PseudoClass OPENED = PseudoClass.getPseudoClass("opened");
    private static final int MOST_TAGS = 2;

    private final RowWords words;
    private final Predicate<PresetFile> opened;
    private final Label name = new Label();
    private final Label about = new Label();
    private final HBox tags = new HBox();
    private final FontIcon icon = new FontIcon(Feather.FILE_TEXT);
    private final Label size = new Label();
    private final HBox second = new HBox(about, tags);
    private final VBox lines = new VBox(name, second);
    private final HBox row = new HBox(icon, lines, size);

    /**
     * A cell.
     *
     * @param opened whether the draft came from this file
     * @param toggled a heading was clicked
     */
    public PresetCell(RowWords words, Predicate<PresetFile> opened, Consumer<PresetRow.Heading> toggled) {
        this.words = words;
        this.opened = opened;
        about.getStyleClass().addAll("text-small", "text-muted");
        name.getStyleClass().add("preset-name");
        tags.getStyleClass().add("preset-tags");
        row.getStyleClass().add("preset-row");
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        second.widthProperty().subscribe((before, now) -> fit());
        tags.insetsProperty().subscribe((before, now) -> fit());
        about.fontProperty().subscribe((before, now) -> fit());
        name.fontProperty().subscribe((before, now) -> fit());
        setPrefWidth(0); // as wide as the list, so that long names are shortened and not scrolled to
        setOnMouseClicked(clicked -> {
            if (getItem() instanceof PresetRow.Heading heading) {
                toggled.accept(heading);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PresetRow item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setTooltip(null);
        boolean there = item != null && !empty;
        setGraphic(there ? row : null);
        pseudoClassStateChanged(HEADING, there && item instanceof PresetRow.Heading);
        pseudoClassStateChanged(DAMAGED, there && fileOf(item) instanceof PresetFile.Damaged);
        PresetFile file = there ? fileOf(item) : null;
        pseudoClassStateChanged(OPENED, file != null && opened.test(file));
        if (item != null && !empty) {
            show(item);
        }
    }

    private static @Nullable PresetFile fileOf(@Nullable PresetRow row) {
        return row instanceof PresetRow.Item item ? item.file() : null;
    }

    private void show(PresetRow item) {
        name.setText(words.name(item));
        boolean heading = item instanceof PresetRow.Heading;
        Shown.set(second, !heading);
        size.setText(item instanceof PresetRow.Heading group ? String.valueOf(group.size()) : "");
        icon.setIconCode(icon(item));
        showTags(item);
        fit();
        setAccessibleText(heading ? name.getText() : name.getText() + ", " + words.about(item));
    }

    /** The second line is shortened in words, and whole beside the mouse. */
    private void fit() {
        PresetRow item = getItem();
        if (item != null && !isEmpty()) {
            String whole = words.about(item);
            boolean fits = fits(about, whole, second.getWidth() - (tags.isManaged() ? tags.prefWidth(-1) : 0));
            about.setText(fits ? whole : words.aboutInShort(item));
            PresetFile file = fileOf(item);
            tell(Stream.of(
                            fits(name, name.getText(), lines.getWidth()) ? "" : name.getText(),
                            fits ? "" : whole,
                            file == null ? "" : words.details(file))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining("\n")));
        }
    }

    /** What has no width yet says nothing of its room. */
    private boolean fits(Label label, String text, double room) {
        return lines.getWidth() == 0 || WordsWidth.of(label, text) <= room;
    }

    private void tell(String more) {
        if (more.isEmpty()) {
            setTooltip(null);
        } else if (getTooltip() == null || !more.equals(getTooltip().getText())) {
            Tooltip tip = new Tooltip(more);
            tip.setWrapText(true);
            tip.setMaxWidth(400);
            setTooltip(tip);
        }
    }

    private static Feather icon(PresetRow item) {
        return switch (item) {
            case PresetRow.Heading heading -> heading.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT;
            case PresetRow.Item(var group, PresetFile.Damaged file, var pinned) -> Feather.ALERT_TRIANGLE;
            case PresetRow.Item(var group, var file, boolean pinned) -> pinned ? Feather.BOOKMARK : Feather.FILE_TEXT;
        };
    }

    private void showTags(PresetRow item) {
        List<String> all = switch (item) {
            case PresetRow.Item(var group, PresetFile.Usable usable, var pinned) ->
                usable.preset().details().tags();
            default -> List.of();
        };
        Shown.set(tags, !all.isEmpty());
        tags.getChildren().setAll(all.stream().limit(MOST_TAGS).map(PresetCell::tag).toList());
    }

    private static Node tag(String text) {
        Label tag = new Label(text);
        tag.getStyleClass().add("preset-tag");
        tag.setMinWidth(Region.USE_PREF_SIZE);
        return tag;
    }
}
