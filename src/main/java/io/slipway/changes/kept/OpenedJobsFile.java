package io.slipway.changes.kept;

import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonWriter;
import io.slipway.storage.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What jobs were like when drafts were opened, on disk beside the drafts; it holds no draft, so losing it loses none. It
 * may be used from several threads.
 */
public final class OpenedJobsFile {
    private final Path file;
    /** What it is known to say, so that nothing is written twice. */
    private byte @Nullable [] last;

    /** The file in the folder of drafts. */
    public OpenedJobsFile(Path drafts) {
        file = drafts.resolve("jobs");
    }

    /** What lies there; a file that is damaged or of another version says nothing. */
    synchronized Kept read() {
        try {
            if (!Files.isRegularFile(file)) {
                return Kept.NOTHING;
            }
            byte[] text = Files.readAllBytes(file);
            last = text;
            return KeptCodec.read(JsonReader.read(text));
        } catch (JsonException | IOException damaged) {
            return Kept.NOTHING;
        }
    }

    /** Keeps this in place of what was kept. What cannot be written now is written with the next change. */
    synchronized void write(Kept now) {
        try {
            if (now.jobs().isEmpty()) {
                AtomicFile.remove(file);
                last = null;
                return;
            }
            byte[] text = JsonWriter.compactBytes(KeptCodec.write(now));
            if (!Arrays.equals(text, last)) {
                AtomicFile.write(file, text);
                last = text;
            }
        } catch (IOException unwritten) {
            last = null;
        }
    }
}
