package io.slipway.ui;

import io.slipway.text.Messages;
import io.slipway.ui.exchange.TextFileChoice;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks for a file to bring in by the system's own dialog; files of variables have names that no filter fits. */
final class SystemTextFile implements TextFileChoice {
    private final Messages messages;

    SystemTextFile(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Optional<Path> choose(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("import.chooser"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }
}
