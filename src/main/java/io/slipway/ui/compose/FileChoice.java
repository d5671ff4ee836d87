package io.slipway.ui.compose;

import java.io.File;
import java.util.List;
import javafx.stage.Window;

/** Asks the operator for files; a test answers in place of the system's dialog. */
@FunctionalInterface
public interface FileChoice {
    /** The chosen files, none when the operator thought better of it. */
    List<File> choose(Window owner);
}
