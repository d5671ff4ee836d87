package io.slipway.vault.team;

import io.slipway.storage.AtomicFile;
import io.slipway.storage.Loaded;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A {@link KeyList} in a file, which {@code age -R} takes too. */
final class KeyFile {
    private static final long MOST_BYTES = 1024 * 1024;

    private final Path file;

    KeyFile(Path file) {
        this.file = file;
    }

    Loaded<KeyList> read() {
        try {
            return Files.size(file) > MOST_BYTES
                    ? new Loaded.Damaged<>(file + ": " + Files.size(file) + " B")
                    : new Loaded.Value<>(KeyList.of(Files.readString(file)));
        } catch (NoSuchFileException none) {
            return new Loaded.Absent<>();
        } catch (MalformedInputException noText) {
            return new Loaded.Damaged<>(file + ": UTF-8");
        } catch (IOException unreadable) {
            return new Loaded.Damaged<>(String.valueOf(unreadable.getMessage()));
        }
    }

    /** All that can be read; a file that cannot be read is written over by nobody. */
    KeyList orEmpty() {
        return read() instanceof Loaded.Value<KeyList>(KeyList list) ? list : KeyList.EMPTY;
    }

    KeyList forChange() throws IOException {
        return switch (read()) {
            case Loaded.Value<KeyList>(KeyList list) -> list;
            case Loaded.Absent<KeyList> none -> KeyList.EMPTY;
            case Loaded.Damaged<KeyList>(String reason) -> throw new IOException(reason);
        };
    }

    void write(KeyList list) throws IOException {
        AtomicFile.write(file, list.text().getBytes(StandardCharsets.UTF_8));
    }
}
