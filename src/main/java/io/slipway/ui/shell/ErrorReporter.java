package io.slipway.ui.shell;

import io.slipway.storage.Log;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import io.slipway.ui.kit.clip.SystemClip;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Tells the operator in words that something went wrong that nobody thought of, and logs where. */
public final class ErrorReporter {
    private static final System.Logger LOG = System.getLogger(ErrorReporter.class.getName());
    private static final int LINES_OF_THE_LOG = 40;
    private static final double WIDTH = 760;
    private static final String STYLES = "/io/slipway/ui/slipway.css";

    private final Messages messages;
    private final Path logs;
    private final Function<Window, Optional<Path>> saving;
    private boolean telling;

    /**
     * A reporter in these words.
     *
     * @param logs where the log is
     * @param saving asks for the file that a report is saved in
     */
    public ErrorReporter(Messages messages, Path logs, Function<Window, Optional<Path>> saving) {
        this.messages = messages;
        this.logs = logs;
        this.saving = saving;
    }

    /** Reports a failure; only for the FX thread. One that comes while another is told is only logged. */
    public void report(Throwable failure) {
        FaultReport report = FaultReport.of(failure);
        LOG.log(System.Logger.Level.ERROR, report.code() + "\n" + report.trace());
        if (!telling) {
            telling = true;
            tell(report);
        }
    }

    /** It reads and writes by a door of its own, since a fault of the door that all others use would come here too. */
    private Latest own() {
        return new Latest(Background.onVirtualThreads(
                failure -> LOG.log(System.Logger.Level.WARNING, "A report could not be read or written", failure)));
    }

    private void tell(FaultReport report) {
        ButtonType copy = new ButtonType(messages.text("error.copy"), ButtonBar.ButtonData.LEFT);
        ButtonType save = new ButtonType(messages.text("error.save"), ButtonBar.ButtonData.LEFT);
        Alert alert = new Alert(
                Alert.AlertType.ERROR, messages.text("error.text", report.code()), copy, save, ButtonType.CLOSE);
        over().ifPresent(alert::initOwner);
        alert.setTitle(messages.text("error.title"));
        alert.setHeaderText(messages.text("error.heading"));
        alert.setGraphic(new FontIcon(Feather.ALERT_OCTAGON));
        TextArea text = new TextArea(report.text(List.of()));
        text.setId("error-report");
        text.setEditable(false);
        text.setAccessibleText(messages.text("error.report"));
        text.getStyleClass().add("mono");
        StackPane details = new StackPane(text);
        details.getStyleClass().add("report");
        alert.getDialogPane().setExpandableContent(details);
        alert.getDialogPane().setMinWidth(WIDTH);
        alert.getDialogPane().getStylesheets().add(String.valueOf(ErrorReporter.class.getResource(STYLES)));
        alert.getDialogPane().lookupButton(copy).setId("error-copy");
        alert.getDialogPane().lookupButton(save).setId("error-save");
        own().read(() -> Log.last(logs, LINES_OF_THE_LOG), lines -> text.setText(report.text(lines)), unread -> {});
        stays(alert, copy, () -> new SystemClip().put(text.getText()));
        stays(alert, save, () -> saving.apply(alert.getDialogPane().getScene().getWindow())
                .ifPresent(file -> save(alert, file, text.getText())));
        alert.setOnHidden(closed -> telling = false);
        alert.show();
    }

    /** The window of the program, if it is there yet. */
    private static Optional<Window> over() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Stage stage && stage.isShowing() && stage.getOwner() == null)
                .findFirst();
    }

    private static void stays(Alert alert, ButtonType button, Runnable action) {
        alert.getDialogPane().lookupButton(button).addEventFilter(ActionEvent.ACTION, pressed -> {
            action.run();
            pressed.consume();
        });
    }

    private void save(Alert alert, Path file, String text) {
        own().read(
                () -> written(file, text),
                saved -> alert.setHeaderText(messages.text("error.saved", saved.toString())),
                failure -> alert.setHeaderText(messages.text("error.unsaved", file.toString())));
    }

    private static Path written(Path file, String text) throws IOException {
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
