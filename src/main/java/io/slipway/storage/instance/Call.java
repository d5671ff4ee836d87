package io.slipway.storage.instance;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Asks the window that holds the lock to come to the front. */
final class Call {
    /** Between two calls: a window that has just begun listens soon. */
    static final Duration BETWEEN = Duration.ofMillis(50);

    private static final int LONGEST_FILE = 200;

    private Call() {
    }

    /** Whether it said that it did; whatever goes wrong is no answer. */
    static boolean isAnswered(Path file, Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            return false;
        }
        try {
            Optional<Words> holder = Words.read(content(file));
            return holder.isPresent() && isAnswered(holder.get(), limit);
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    private static String content(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LONGEST_FILE), StandardCharsets.US_ASCII);
        }
    }

    private static boolean isAnswered(Words holder, Duration limit) throws IOException {
        String nonce = Words.nonce();
        try (Socket socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), holder.port()),
                    (int) Math.max(1, limit.toMillis()));
            Words.say(socket, holder.show(nonce));
            return holder.isAnswer(Words.hear(socket, limit), nonce);
        }
    }
}
