package io.slipway.ui.compose.files;

import io.slipway.draft.SecretFileDraft;
import io.slipway.run.Field;
import io.slipway.run.FileContent;
import io.slipway.run.Problem;
import io.slipway.text.Messages;
import io.slipway.ui.compose.check.Inspection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One file in the list: its path, below it kind and size, and a mark when something is wrong with it. */
final class FileCell extends ListCell<SecretFileDraft> {
    private static final Set<Field> FIELDS = EnumSet.of(Field.FILE_PATH, Field.FILE_DATA, Field.FILE_ENCODING);

    private final Inspection inspection;
    private final Messages messages;
    private final FontIcon kindIcon = new FontIcon(Feather.FILE);
    private final FontIcon mark = new FontIcon(Feather.ALERT_CIRCLE);
    private final Label name = new Label();
    private final Label about = new Label();
    private final HBox line;
    private FileContent content = new FileContent.Missing();
    private FileKind kind = FileKind.MISSING;

    FileCell(Inspection inspection, Messages messages) {
        this.inspection = inspection;
        this.messages = messages;
        setPrefWidth(0);
        name.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        about.getStyleClass().add("quiet-text");
        VBox words = new VBox(name, about);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        line = new HBox(8, kindIcon, words, mark);
        line.getStyleClass().add("file-line");
        line.setMinWidth(0);
        inspection.findingsProperty().subscribe((before, now) -> refresh());
    }

    @Override
    protected void updateItem(@Nullable SecretFileDraft item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : line);
        refresh();
    }

    private void refresh() {
        @Nullable SecretFileDraft file = getItem();
        if (isEmpty() || file == null) {
            return;
        }
        judge(file.contentProperty().get());
        String path = file.pathProperty().get();
        name.setText(path.isEmpty() ? messages.text("compose.unnamed") : path);
        about.setText(FileWords.kindAndSize(content, kind, messages));
        kindIcon.setIconCode(kind.icon());
        mark(Optional.ofNullable(getListView())
                .flatMap(list -> inspection.findingsProperty().get().inRow(FIELDS, list.getItems().indexOf(file))));
    }

    /** Telling text from binary decodes the file, so it is done once for each content. */
    private void judge(FileContent now) {
        if (!now.equals(content)) {
            content = now;
            kind = FileKind.of(now);
        }
    }

    private void mark(Optional<Problem> problem) {
        mark.setVisible(problem.isPresent());
        problem.ifPresent(found -> {
            mark.setIconCode(found.isError() ? Feather.ALERT_CIRCLE : Feather.ALERT_TRIANGLE);
            mark.getStyleClass().setAll("ikonli-font-icon", found.isError() ? "error-icon" : "warning-icon");
        });
        setAccessibleText(name.getText() + ", " + about.getText()
                + problem.map(found -> ", " + messages.problem(found)).orElse(""));
    }
}
