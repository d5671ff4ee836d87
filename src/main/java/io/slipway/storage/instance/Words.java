package io.slipway.storage.instance;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is said between two starts: one line with a number that is used once, one line back, each sealed with the secret
 * of the lock file, which itself is never sent. Whoever cannot read that file can neither call nor answer.
 *
 * @param port where the holder of the lock listens on this machine
 * @param secret known to whoever may read the lock file
 */
record Words(int port, String secret) {
    private static final String FORM = "slipway/1";
    private static final String SHOW = "show";
    private static final String SHOWN = "shown";
    private static final int SECRET_BYTES = 32;
    private static final int NONCE_BYTES = 16;
    private static final int LONGEST_LINE = 200;
    private static final int HIGHEST_PORT = 65_535;

    /** A fresh secret for this port. */
    static Words on(int port) {
        return new Words(port, random(SECRET_BYTES));
    }

    /** What stands in a lock file, or nothing while it does not stand there as a whole. */
    static Optional<Words> read(String text) {
        String[] parts = text.split(" ", -1);
        boolean whole = parts.length == 4 && parts[0].equals(FORM) && parts[3].equals("\n");
        if (!whole || !parts[1].matches("\\d{1,5}") || !parts[2].matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        int port = Integer.parseInt(parts[1]);
        return port == 0 || port > HIGHEST_PORT ? Optional.empty() : Optional.of(new Words(port, parts[2]));
    }

    /** As it stands in the lock file. */
    String written() {
        return FORM + " " + port + " " + secret + " \n";
    }

    static String nonce() {
        return random(NONCE_BYTES);
    }

    private static String random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    String show(String nonce) {
        return line(SHOW, nonce);
    }

    String shown(String nonce) {
        return line(SHOWN, nonce);
    }

    /** The number in a line that asks to come to the front, or nothing when it is anything else. */
    Optional<String> asked(String line) {
        String[] parts = line.split(" ", -1);
        return parts.length == 4 && isSame(line, show(parts[2])) ? Optional.of(parts[2]) : Optional.empty();
    }

    boolean isAnswer(String line, String nonce) {
        return isSame(line, shown(nonce));
    }

    private String line(String word, String nonce) {
        return FORM + " " + word + " " + nonce + " " + seal(word + " " + nonce);
    }

    private String seal(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(secret), mac.getAlgorithm()));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** In a time that does not tell how much of it is right. */
    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a line. */
    static void say(Socket socket, String line) throws IOException {
        socket.getOutputStream().write((line + "\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** Reads a line for at most so long, however slowly it comes; what is longer than any of these is cut. */
    static String hear(Socket socket, Duration limit) throws IOException {
        long end = System.nanoTime() + limit.toNanos();
        StringBuilder line = new StringBuilder();
        InputStream in = socket.getInputStream();
        while (line.length() < LONGEST_LINE) {
            socket.setSoTimeout((int) Math.max(1, Duration.ofNanos(end - System.nanoTime()).toMillis()));
            int next = in.read();
            if (next < 0 || next == '\n' || System.nanoTime() - end > 0) {
                break;
            }
            line.append((char) next);
        }
        return line.toString();
    }

    /** No secret in a text of this. */
    @Override
    public String toString() {
        return "Words[port=" + port + "]";
    }
}
