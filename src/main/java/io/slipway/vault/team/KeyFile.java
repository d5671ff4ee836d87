package io.slipway.vault.team;

import io.slipway.storage.AtomicFile;
import io.slipway.storage.Damage;
import io.slipway.storage.Damage.Kind;
import io.slipway.storage.DamagedFile;
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
                    ? new Loaded.Damaged<>(Damage.of(Kind.LARGE, file))
                    : new Loaded.Value<>(KeyList.of(Files.readString(file)));
        } catch (NoSuchFileException none) {
            return new Loaded.Absent<>();
        } catch (MalformedInputException noText) {
            return new Loaded.Damaged<>(Damage.of(Kind.NO_TEXT, file));
        } catch (IOException unreadable) {
            return new Loaded.Damaged<>(Damage.of(unreadable, file));
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
            case Loaded.Damaged<KeyList>(Damage damage) -> throw new DamagedFile(damage);
        };
    }

    void write(KeyList list) throws IOException {
        AtomicFile.write(file, list.text().getBytes(StandardCharsets.UTF_8));
    }
}
