package io.slipway.ui;

import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import io.slipway.ui.shell.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Shows folders by the system's own program; where there is none yet, the one that it will lie in. */
final class ShownFolders implements Consumer<Path> {
    private final FolderParts.Folders folders;
    private final Background background;
    private final Status status;
    private final Messages messages;

    ShownFolders(FolderParts.Folders folders, Background background, Status status, Messages messages) {
        this.folders = folders;
        this.background = background;
        this.status = status;
        this.messages = messages;
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
                failure -> status.say(messages.text("data.unopened", place.toString())));
    }

    private static Path nearest(Path place) {
        Path folder = place;
        while (!Files.isDirectory(folder) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder;
    }
}
