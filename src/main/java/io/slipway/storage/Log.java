package io.slipway.storage;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** The program's log: a few small files in a folder of their owner's, in place of standard error. */
public final class Log {
    private static final int MOST_BYTES = 1024 * 1024;
    private static final int FILES = 3;
    private static final String NEWEST = "slipway.0.log";
    private static final String FORMAT = "java.util.logging.SimpleFormatter.format";
    private static final int MOST_READ = 64 * 1024;

    private Log() {
    }

    /** What is logged on standard error is its sentence alone, unless Java was told otherwise: no class, and no stack. */
    public static void inLines() {
        if (System.getProperty(FORMAT) == null) {
            System.setProperty(FORMAT, "%5$s%n");
        }
    }

    /**
     * Sends what is logged from now on to {@code slipway.0.log} and its elders; without the folder it stays where it
     * goes.
     */
    public static void toFolder(Path folder) {
        try {
            PrivateFile.folder(folder);
            Handler file = new FileHandler(folder.resolve("slipway.%g.log").toString(), MOST_BYTES, FILES, true);
            file.setFormatter(new LogLines());
            PrivateFile.ensure(folder.resolve(NEWEST));
            Logger root = LogManager.getLogManager().getLogger("");
            for (Handler console : root.getHandlers()) {
                root.removeHandler(console);
            }
            root.addHandler(file);
        } catch (IOException readOnly) {
            System.getLogger(Log.class.getName()).log(System.Logger.Level.WARNING, "The log folder cannot be written");
        }
    }

    /**
     * The last lines of the log, at most so many; none when there is no log. What is written holds no value that was
     * entered, so these do not either.
     *
     * @throws IOException when it cannot be read
     */
    public static List<String> last(Path folder, int most) throws IOException {
        Path file = folder.resolve(NEWEST);
        if (!Files.exists(file)) {
            return List.of();
        }
        try (SeekableByteChannel log = Files.newByteChannel(file)) {
            log.position(Math.max(0, log.size() - MOST_READ));
            byte[] bytes = Channels.newInputStream(log).readAllBytes();
            List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - most), lines.size());
        }
    }
}
