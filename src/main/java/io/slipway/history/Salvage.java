package io.slipway.history;

import io.slipway.storage.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Sets a damaged database aside, never to be touched again, and takes what can be read of it over into a new one. */
final class Salvage {
    private static final System.Logger LOG = System.getLogger(Salvage.class.getName());

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);
    /** The file last: one that is met without them is damaged still, while they would be taken for a new one's. */
    private static final List<String> PARTS = List.of("-wal", "-shm", "");

    private final Path file;

    Salvage(Path file) {
        this.file = file;
    }

    /** Moves the database away; nothing is written over, however often this happens. */
    Path setAside(Instant now) throws IOException {
        int attempt = 1;
        while (isTaken(aside(attempt, now))) {
            attempt++;
        }
        Path aside = aside(attempt, now);
        for (String part : PARTS) {
            if (Files.exists(part(file, part))) {
                Files.move(part(file, part), part(aside, part));
            }
        }
        return aside;
    }

    private Path aside(int attempt, Instant now) {
        String name = file.getFileName() + ".damaged-" + STAMP.format(now);
        return file.resolveSibling(attempt == 1 ? name : name + "-" + attempt);
    }

    private static boolean isTaken(Path aside) {
        return PARTS.stream().anyMatch(part -> Files.exists(part(aside, part)));
    }

    private static Path part(Path database, String part) {
        return database.resolveSibling(database.getFileName() + part);
    }

    /** A launch is worth having without what was kept of its request, which older databases do not have. */
    private static void copyKept(Connection damaged, Connection fresh, long bytes) throws SQLException {
        try {
            new ReadableRows(damaged, fresh, "kept_requests", KeptRow::read).copy(bytes);
        } catch (SQLException absent) {
            LOG.log(System.Logger.Level.INFO, "Nothing was kept of the requests in the damaged record of launches");
        }
    }

    /**
     * Copies the launches that can be read into the new database; how many they are.
     *
     * <p>SQLite may write while it reads, so it reads a copy of what was set aside.
     */
    static int copy(Path aside, Connection fresh) throws SQLException, IOException {
        Path read = aside.resolveSibling(aside.getFileName() + ".read");
        try {
            for (String part : List.of("", "-wal")) {
                if (Files.exists(part(aside, part))) {
                    PrivateFile.ensure(part(read, part));
                    Files.copy(part(aside, part), part(read, part), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            try (Connection damaged = DriverManager.getConnection("jdbc:sqlite:" + read.toAbsolutePath());
                    Statement statement = damaged.createStatement()) {
                // Without this SQLite reads nothing of a file that is shorter than its head says.
                statement.execute("PRAGMA writable_schema = ON");
                int launches = new ReadableRows(damaged, fresh, "launches", LaunchRow::read).copy(Files.size(read));
                copyKept(damaged, fresh, Files.size(read));
                return launches;
            }
        } finally {
            for (String part : PARTS) {
                Files.deleteIfExists(part(read, part));
            }
        }
    }
}
