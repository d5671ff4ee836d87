package io.slipway.catalogue;

import io.slipway.json.JsonWriter;
import io.slipway.storage.AtomicFile;
import io.slipway.storage.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of all kept lists, one file for each, readable by their owner only. All of it can be read again from the
 * service: a file that cannot be used is as good as none, and what nobody used for 30 days is deleted.
 */
public final class ListCache {
    private static final System.Logger LOG = System.getLogger(ListCache.class.getName());
    private static final Duration UNUSED = Duration.ofDays(30);
    /** Use is noted by the day; a write for each look would be too many. */
    private static final Duration NOTED = Duration.ofDays(1);
    private static final int NAME = 32;

    private final Path folder;
    private final Clock clock;

    /** Lists in this folder, which is made when the first one is kept. */
    public ListCache(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** The shelf of one list. */
    public <T> Shelf<T> shelf(ListKind<T> kind, ListPlace place) {
        Path file = folder.resolve(name(kind, place));
        return new Shelf<>() {
            @Override
            public Optional<KeptList<T>> find() {
                return read(file).flatMap(bytes -> ListCodec.read(kind, place, bytes));
            }

            @Override
            public void keep(KeptList<T> list) {
                write(file, ListCodec.write(kind, place, list));
            }
        };
    }

    private Optional<byte[]> read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            noteUse(file);
            return Optional.of(bytes);
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "A kept list cannot be read");
            return Optional.empty();
        }
    }

    private void noteUse(Path file) throws IOException {
        Instant now = clock.instant();
        if (Files.getLastModifiedTime(file).toInstant().plus(NOTED).isBefore(now)) {
            Files.setLastModifiedTime(file, FileTime.from(now));
        }
    }

    private void write(Path file, byte[] content) {
        try {
            AtomicFile.write(file, content);
        } catch (IOException full) {
            LOG.log(System.Logger.Level.WARNING, "A list cannot be kept");
        }
    }

    /**
     * What is kept.
     *
     * @param lists how many lists
     * @param bytes what they take of the disk
     * @param oldest when the one was used that nobody used for longest, to the day; nothing when none is kept
     */
    public record Stock(int lists, long bytes, Optional<Instant> oldest) {}

    /**
     * Counts what is kept by now; it blocks on the disk.
     *
     * @throws IOException when the folder cannot be read
     */
    public Stock stock() throws IOException {
        long bytes = 0;
        Optional<Instant> oldest = Optional.empty();
        List<Path> files = files();
        for (Path file : files) {
            Instant used = Files.getLastModifiedTime(file).toInstant();
            bytes += Files.size(file);
            oldest = Optional.of(oldest.filter(used::isAfter).orElse(used));
        }
        return new Stock(files.size(), bytes, oldest);
    }

    /**
     * Deletes all that is kept; it blocks on the disk.
     *
     * @throws IOException when something could not be deleted; what is left can be read again, as before
     */
    public void clear() throws IOException {
        for (Path file : files()) {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Deletes what was read of one connection; it blocks on the disk.
     *
     * @throws IOException when something could not be deleted
     */
    public void forget(String connection) throws IOException {
        for (Path file : files()) {
            if (ListCodec.connection(Files.readAllBytes(file)).filter(connection::equals).isPresent()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Deletes what was not used for 30 days, and leftovers of writes that never ended; it blocks on the disk. */
    public void tidy() {
        try {
            for (Path file : files()) {
                deleteIfUnused(file);
            }
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "The folder of kept lists cannot be tidied");
        }
    }

    private void deleteIfUnused(Path file) throws IOException {
        if (Files.getLastModifiedTime(file).toInstant().plus(UNUSED).isBefore(clock.instant())) {
            Files.deleteIfExists(file);
        }
    }

    /** Ids may hold what no file name may, so the name is a digest; the file itself says what it is about. */
    private static String name(ListKind<?> kind, ListPlace place) {
        String digest = Sha256.hex(JsonWriter.compactBytes(place.json()));
        return kind.word() + "-" + digest.substring(0, NAME) + ".json";
    }
}
