package io.slipway.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Standard output that knows why something written to it got lost; UTF-8 whatever the locale, as JSON has to be. */
public final class Results extends PrintStream {
    private final Watched watched;

    private Results(Watched watched) {
        super(watched, true, StandardCharsets.UTF_8);
        this.watched = watched;
    }

    /** Standard output of this process. */
    static Results ofProcess() {
        return over(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    }

    /** What is written here goes there. */
    public static Results over(OutputStream there) {
        return new Results(new Watched(there));
    }

    /** Why not all of it was written; nothing when it was, or when its reader had enough of it, as {@code head} has. */
    Optional<String> loss() {
        flush();
        return Optional.ofNullable(watched.failure).filter(why -> !why.toLowerCase(Locale.ROOT).contains("pipe"));
    }

    /** Keeps the first failure, which the stream around it would only count. */
    private static final class Watched extends FilterOutputStream {
        private @Nullable String failure;

        Watched(OutputStream there) {
            super(there);
        }

        @Override
        public void write(int octet) throws IOException {
            watching(() -> out.write(octet));
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            watching(() -> out.write(bytes, from, length));
        }

        @Override
        public void flush() throws IOException {
            watching(out::flush);
        }

        private void watching(Writing writing) throws IOException {
            try {
                writing.write();
            } catch (IOException lost) {
                failure = failure == null ? String.valueOf(lost.getMessage()) : failure;
                throw lost;
            }
        }
    }

    private interface Writing {
        void write() throws IOException;
    }
}
