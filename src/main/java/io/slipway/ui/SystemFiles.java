package io.slipway.ui;

import io.slipway.ui.compose.FileChoice;
import java.io.File;
import java.util.List;
import java.util.Objects;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks for files by the system's own dialog. */
final class SystemFiles implements FileChoice {
    @Override
    public List<File> choose(Window owner) {
        return Objects.requireNonNullElse(new FileChooser().showOpenMultipleDialog(owner), List.of());
    }
}
