package io.slipway.preset.folder;

import java.nio.file.Path;
import java.util.Set;

/**
 * What somebody else did in the presets folder.
 *
 * @param changed files that are new or say something else
 * @param gone files that are no longer there
 * @param now all that lies in the folder after it
 */
public record FolderNews(Set<Path> changed, Set<Path> gone, PresetListing now) {
    public FolderNews {
        changed = Set.copyOf(changed);
        gone = Set.copyOf(gone);
    }
}
