package io.slipway.ui.shell;

import io.slipway.storage.AppDirs;
import io.slipway.text.Messages;
import io.slipway.ui.kit.CopyButton;
import io.slipway.ui.kit.dialog.OverWindow;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The dialogs of the help menu. */
public final class HelpDialogs {
    private static final int PATH_COLUMNS = 48;
    private static final double PLACES_WIDTH = 780;

    private final Messages messages;
    private final AppDirs dirs;
    private final Supplier<Window> owner;
    private final Consumer<Path> folders;

    /**
     * Dialogs over a window.
     *
     * @param folders shows the folder of a file, or a folder itself
     */
    public HelpDialogs(Messages messages, AppDirs dirs, Supplier<Window> owner, Consumer<Path> folders) {
        this.messages = messages;
        this.dirs = dirs;
        this.owner = owner;
        this.folders = folders;
    }

    private Alert dialog(String title, Node content) {
        Alert alert = new Alert(Alert.AlertType.NONE, "", ButtonType.CLOSE);
        OverWindow.place(alert, owner.get());
        alert.setTitle(title);
        alert.getDialogPane().setContent(content);
        return alert;
    }

    /** Where files are kept; each place can be copied and shown. */
    public void data() {
        GridPane grid = new GridPane();
        grid.getStyleClass().addAll("facts", "places");
        ColumnConstraints paths = new ColumnConstraints();
        paths.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().setAll(new ColumnConstraints(), paths);
        grid.addRow(0, reason());
        place(grid, "history", dirs.history());
        place(grid, "settings", dirs.settingsFile());
        place(grid, "connections", dirs.connections());
        place(grid, "presets", dirs.presets());
        place(grid, "drafts", dirs.drafts());
        place(grid, "vault", dirs.vault());
        place(grid, "rights", dirs.rights());
        place(grid, "sandbox", dirs.sandbox());
        place(grid, "cache", dirs.cache());
        place(grid, "logs", dirs.logs());
        Alert alert = dialog(messages.text("data.title"), grid);
        alert.setHeaderText(alert.getTitle());
        alert.getDialogPane().setMinWidth(PLACES_WIDTH);
        alert.show();
    }

    private Label reason() {
        Label reason = new Label(messages.text("data.reason." + dirs.reason(), dirs.data().toString()));
        reason.setId("data-reason");
        reason.setWrapText(true);
        reason.getStyleClass().add("reason");
        GridPane.setColumnSpan(reason, GridPane.REMAINING);
        return reason;
    }

    private void place(GridPane grid, String what, Path path) {
        String said = messages.text("data." + what);
        Label name = new Label(said);
        name.getStyleClass().add("fact-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        TextField value = new TextField(path.toString());
        value.setId("data-" + what);
        value.setEditable(false);
        value.getStyleClass().add("mono");
        value.setPrefColumnCount(PATH_COLUMNS);
        name.setLabelFor(value);
        CopyButton copy = new CopyButton(messages, "data.copy", path::toString);
        Button open = new Button(null, new FontIcon(Feather.FOLDER));
        open.setId("data-open-" + what);
        open.getStyleClass().addAll("button-icon", "flat", "beside-button");
        open.setAccessibleText(messages.text("data.open.of", said));
        open.setTooltip(new Tooltip(messages.text("data.open.of", said)));
        open.setOnAction(pressed -> folders.accept(path));
        grid.addRow(grid.getRowCount(), name, value, copy, open);
    }

    /** Shows the folder of the log. */
    public void logs() {
        folders.accept(dirs.logs());
    }

    /** What this program is. */
    public void about() {
        dialog(messages.text("about.title"), About.of(messages)).show();
    }
}
