package io.slipway.storage.instance;

import io.slipway.storage.AppDirs;
import io.slipway.storage.AtomicFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The file that a start was asked to open, left among the data for the window that shows it: its own, or the one that it
 * calls. Whoever may write there could change the data itself.
 *
 * @param note where it is left
 */
public record FileToOpen(Path note) {
    private static final int LONGEST = 16 * 1024;

    /** Where it is left over this data. */
    public static FileToOpen in(AppDirs dirs) {
        return new FileToOpen(dirs.data().resolve("open"));
    }

    /** Leaves a file for the window; the last one counts. */
    public void leave(Path file) throws IOException {
        AtomicFile.write(note, file.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8));
    }

    /** What was left, which is not there a second time; nothing too when it cannot be told. */
    public Optional<Path> take() {
        try (InputStream in = Files.newInputStream(note)) {
            String file = new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
            Files.delete(note);
            return Optional.of(Path.of(file)).filter(Path::isAbsolute);
        } catch (IOException | InvalidPathException nothingLeft) {
            return Optional.empty();
        }
    }
}
