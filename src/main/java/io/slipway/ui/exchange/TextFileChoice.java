package io.slipway.ui.exchange;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks the operator for one file to read; a test answers in place of the system's dialog. */
@FunctionalInterface
public interface TextFileChoice {
    /** The chosen file, nothing when the operator thought better of it. */
    Optional<Path> choose(Window owner);
}
