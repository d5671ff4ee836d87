package io.slipway.ui;

import io.slipway.ui.compose.FileChoice;
import io.slipway.ui.follow.SaveChoice;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks for files by the system's own dialog. */
final class SystemFiles implements FileChoice, SaveChoice, FolderParts.Folders {
    @Override
    public List<File> choose(Window owner) {
        return Objects.requireNonNullElse(new FileChooser().showOpenMultipleDialog(owner), List.of());
    }

    @Override
    public Optional<Path> chooseFolder(Window owner, Path present) {
        DirectoryChooser chooser = new DirectoryChooser();
        if (Files.isDirectory(present)) {
            chooser.setInitialDirectory(present.toFile());
        }
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    /** By the system's own program, as the toolkit opens only what a started application hands it. */
    @Override
    public void show(Path folder) throws IOException {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String program = system.contains("windows") ? "explorer" : system.contains("mac") ? "open" : "xdg-open";
        new ProcessBuilder(program, folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    @Override
    public Optional<Path> choose(Window owner, String suggestedName) {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
