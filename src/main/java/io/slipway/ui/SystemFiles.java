package io.slipway.ui;

import io.slipway.ui.compose.FileChoice;
import io.slipway.ui.follow.SaveChoice;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks for files by the system's own dialog. */
final class SystemFiles implements FileChoice, SaveChoice {
    @Override
    public List<File> choose(Window owner) {
        return Objects.requireNonNullElse(new FileChooser().showOpenMultipleDialog(owner), List.of());
    }

    @Override
    public Optional<Path> choose(Window owner, String suggestedName) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
