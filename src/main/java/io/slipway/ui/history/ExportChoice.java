package io.slipway.ui.history;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks the operator where launches are written to; a test answers in place of the system's dialog. */
@FunctionalInterface
public interface ExportChoice {
    /** The chosen file, whose ending tells the form, or nothing when the operator thought better of it. */
    Optional<Path> choose(Window owner);
}
