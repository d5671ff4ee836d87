package io.slipway.ui;

import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Shows folders by the system's own program; where there is none yet, the one that it will lie in. */
final class ShownFolders implements Consumer<Path> {
    private final FolderParts.Folders folders;
    private final Background background;
    private final BiConsumer<Path, Throwable> failed;

    /**
     * Folders of this machine, looked for in the background.
     *
     * @param failed is told which place could not be shown, and why
     */
    ShownFolders(FolderParts.Folders folders, Background background, BiConsumer<Path, Throwable> failed) {
        this.folders = folders;
        this.background = background;
        this.failed = failed;
    }

    @Override
    public void accept(Path place) {
        new Latest(background).read(
                () -> {
                    Path folder = nearest(place);
                    folders.show(folder);
                    return folder;
                },
                shown -> {},
                failure -> failed.accept(place, failure));
    }

    private static Path nearest(Path place) {
        Path folder = place;
        while (!Files.isDirectory(folder) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder;
    }
}
