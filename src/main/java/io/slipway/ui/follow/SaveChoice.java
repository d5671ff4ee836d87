package io.slipway.ui.follow;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks the operator for a file to write; a test answers in place of the system's dialog. */
@FunctionalInterface
public interface SaveChoice {
    /** The chosen file, or nothing when the operator thought better of it; the dialog asks before one is replaced. */
    Optional<Path> choose(Window owner, String suggestedName);
}
