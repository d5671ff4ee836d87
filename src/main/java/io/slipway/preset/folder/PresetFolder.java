package io.slipway.preset.folder;

import io.slipway.preset.file.PresetFile;
import io.slipway.preset.file.PresetReader;
import io.slipway.preset.file.Seen;
import io.slipway.storage.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The presets folder as it is: it is listed again and again, and only what changed is read again. Any thread may ask.
 *
 * <p>A file counts as unchanged by its size, its time and its key on the disk, once its time lies so far back that a
 * change in the same moment would show.
 */
public final class PresetFolder {
    /** The coarsest file system counts in steps of two seconds. */
    private static final Duration DOUBTFUL = Duration.ofSeconds(3);
    /** What a crash left behind; nobody takes so long to write a preset. */
    private static final Duration LEFT_OVER = Duration.ofMinutes(10);
    private static final Comparator<PresetFile> ORDER = Comparator.comparing(
                    (PresetFile file) -> file.folder().toLowerCase(Locale.ROOT))
            .thenComparing(file -> file.name().toLowerCase(Locale.ROOT))
            .thenComparing(PresetFile::file);

    private final FolderChoice choice;
    private final InstantSource clock;
    private final Map<Path, Known> known = new HashMap<>();
    private final OwnWrites ownWrites = new OwnWrites();

    /** The presets in this folder, which need not be there. */
    public PresetFolder(FolderChoice choice, InstantSource clock) {
        this.choice = choice;
        this.clock = clock;
    }

    /** A file as it was read, with what its folder said of it then. */
    private record Known(long size, FileTime time, @Nullable Object key, Instant readAt, PresetFile file) {
        boolean isStill(BasicFileAttributes now) {
            return size == now.size()
                    && time.equals(now.lastModifiedTime())
                    && Objects.equals(key, now.fileKey())
                    && time.toInstant().isBefore(readAt.minus(DOUBTFUL));
        }
    }

    /** Which folder it is. */
    public FolderChoice choice() {
        return choice;
    }

    /** All that lies in it; a folder that cannot be read is a state of the listing and no failure. */
    public synchronized PresetListing list() {
        FolderState state = choice.state();
        if (!state.isReadable()) {
            known.clear();
            return PresetListing.nothing(state);
        }
        Map<Path, Known> now = new HashMap<>();
        try {
            FolderScan.Walk walk = FolderScan.walk(choice.path(), (file, attributes) -> visit(file, attributes, now));
            known.clear();
            known.putAll(now);
            List<PresetFile> files =
                    now.values().stream().map(Known::file).sorted(ORDER).toList();
            return new PresetListing(
                    walk.whole() ? state : FolderState.TOO_MANY, files, walk.folders(), walk.unreadable());
        } catch (IOException unreadable) {
            return PresetListing.nothing(FolderState.UNREADABLE);
        }
    }

    private void visit(Path file, BasicFileAttributes attributes, Map<Path, Known> now) {
        String name = String.valueOf(file.getFileName());
        if (AtomicFile.isLeftOver(file)) {
            removeLeftOver(file, attributes);
        } else if (name.endsWith(PresetReader.ENDING) && !name.startsWith(".")) {
            now.put(file, read(file, attributes));
        }
    }

    private Known read(Path file, BasicFileAttributes attributes) {
        Known before = known.get(file);
        if (before != null && before.isStill(attributes)) {
            return before;
        }
        Instant readAt = clock.instant();
        return new Known(
                attributes.size(),
                attributes.lastModifiedTime(),
                attributes.fileKey(),
                readAt,
                PresetReader.read(file, folderOf(file)));
    }

    private void removeLeftOver(Path file, BasicFileAttributes attributes) {
        if (attributes.lastModifiedTime().toInstant().isBefore(clock.instant().minus(LEFT_OVER))) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException staysThere) {
                // It does no harm but to the eye, and the next listing tries again.
            }
        }
    }

    /** The folder below the presets folder that a file lies in. */
    public String folderOf(Path file) {
        Path parent = Objects.requireNonNull(file.getParent());
        return parent.equals(choice.path()) ? "" : FolderScan.name(choice.path(), parent);
    }

    /** Notes what this program is about to leave at a path, so that it is not told as somebody else's change. */
    public void willWrite(Seen seen) {
        ownWrites.note(seen);
    }

    boolean isOwn(Seen seen) {
        return ownWrites.isOwn(seen);
    }

    /** Files by their paths, as a watcher compares them. */
    static Map<Path, Seen> byPath(PresetListing listing) {
        Map<Path, Seen> files = new HashMap<>();
        for (PresetFile file : listing.files()) {
            files.put(file.file(), file.seen());
        }
        return files;
    }
}
