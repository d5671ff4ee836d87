package io.slipway.ui.follow;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.LogLine;
import io.slipway.northflank.tail.WholeLog;
import io.slipway.storage.AtomicFile;
import io.slipway.ui.follow.ansi.AnsiText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javafx.concurrent.Task;

/** Reads the whole log of a run anew, since the window keeps the newest lines only, and writes it into a file. */
final class SaveTask extends Task<SaveTask.Written> {
    private final LogSource source;
    private final WholeLog log;
    private final Path file;

    /** How many lines are written, and whether none was left out. */
    record Written(long lines, boolean whole) {}

    SaveTask(LogSource source, LogDesk desk, Path file) {
        this.source = source;
        this.log = new WholeLog(source.northflank(), desk.pause(), desk.clock());
        this.file = file;
    }

    @Override
    protected Written call() throws Exception {
        Target target = new Target();
        AtomicFile.write(file, target::fill);
        return target.written;
    }

    /** The new content of the file. */
    private final class Target {
        private Written written = new Written(0, true);

        void fill(OutputStream out) throws IOException, ApiException, InterruptedException {
            boolean whole = log.<IOException>read(source.target(), source.runId(), lines -> add(lines, out));
            written = new Written(written.lines(), whole);
        }

        private void add(List<LogLine> lines, OutputStream out) throws IOException {
            for (LogLine line : lines) {
                out.write(text(line).getBytes(StandardCharsets.UTF_8));
            }
            written = new Written(written.lines() + lines.size(), true);
            updateValue(written);
        }
    }

    private static String text(LogLine line) {
        return line.ts() + " " + AnsiText.plain(line.containerId()) + " " + AnsiText.plain(line.log()) + "\n";
    }
}
