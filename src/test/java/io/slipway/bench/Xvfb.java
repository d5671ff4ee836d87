package io.slipway.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A screen of its own that nobody sees, for as long as it is open. */
final class Xvfb implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int LOOK_MILLIS = 20;

    private final Process server;
    private final String display;

    private Xvfb(Process server, String display) {
        this.server = server;
        this.display = display;
    }

    /** One that is free, or nothing where there is no such server. Its output goes into that folder. */
    static Optional<Xvfb> open(Path work) throws InterruptedException {
        Path number = work.resolve("display");
        Process server;
        try {
            // A key that is held down by a slow machine would be typed again.
            server = new ProcessBuilder(
                            "Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-ardelay", "60000")
                    .redirectOutput(number.toFile())
                    .redirectError(work.resolve("screen.log").toFile())
                    .start();
        } catch (IOException none) {
            return Optional.empty();
        }
        for (int waited = 0; waited < PATIENCE_MILLIS && server.isAlive(); waited += LOOK_MILLIS) {
            String said = read(number);
            if (said.endsWith("\n")) {
                return Optional.of(new Xvfb(server, ":" + said.strip()));
            }
            Thread.sleep(LOOK_MILLIS);
        }
        server.destroy();
        return Optional.empty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException notYet) {
            return "";
        }
    }

    /** What programs are told to find it. */
    String display() {
        return display;
    }

    @Override
    public void close() {
        server.destroy();
    }
}
