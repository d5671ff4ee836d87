package io.slipway.ui;

import io.slipway.text.Messages;
import io.slipway.ui.history.ExportChoice;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Asks for the file of an export by the system's own dialog. */
final class SystemExportFile implements ExportChoice {
    private final Messages messages;

    SystemExportFile(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Optional<Path> choose(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("export.title"));
        chooser.setInitialFileName("launches.csv");
        chooser.getExtensionFilters().setAll(
                new ExtensionFilter(messages.text("export.csv"), "*.csv"),
                new ExtensionFilter(messages.text("export.json"), "*.json"));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
