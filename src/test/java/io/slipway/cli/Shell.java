package io.slipway.cli;

import io.slipway.history.History;
import io.slipway.history.SetAside;
import io.slipway.history.SqliteHistory;
import io.slipway.northflank.transport.Limits;
import io.slipway.storage.AppDirs;
import io.slipway.text.Messages;
import io.slipway.vault.Keychain;
import io.slipway.vault.SystemKeychain;
import io.slipway.vault.Vault;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Runs commands as a shell would, with a home of their own, and keeps what they print. */
public final class Shell {
    private final Map<String, String> environment = new HashMap<>();
    private byte[] input = new byte[0];
    private Consumer<String> told = text -> {};
    private Clock clock = Clock.systemUTC();
    private Limits limits = Limits.STANDARD;
    private BiFunction<Path, Consumer<SetAside>, History> histories = SqliteHistory::new;
    private Keychain keychain = new SystemKeychain();
    private Operator operator = Operator.NOBODY;
    private Messages messages = new Messages();

    public Shell(Path home) {
        environment.put("SLIPWAY_HOME", home.toString());
    }

    /** What a command did. */
    public record Result(int exitCode, String out, String err) {}

    public Shell with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    public Shell input(String text) {
        return input(text.getBytes(StandardCharsets.UTF_8));
    }

    public Shell input(byte[] bytes) {
        input = bytes;
        return this;
    }

    /** Says everything in this language. */
    Shell speaking(Locale language) {
        messages = new Messages(language);
        return this;
    }

    /** Launches at this time. */
    public Shell at(Clock other) {
        clock = other;
        return this;
    }

    /** Waits for the service no longer than this. */
    public Shell within(Limits other) {
        limits = other;
        return this;
    }

    /** Records launches there. */
    public Shell recordingIn(BiFunction<Path, Consumer<SetAside>, History> other) {
        histories = other;
        return this;
    }

    /** Finds keys there. */
    Shell over(Keychain other) {
        keychain = other;
        return this;
    }

    /** Somebody sits there and types this. */
    Shell typing(String passphrase, String line) {
        operator = new Operator() {
            @Override
            public Optional<char[]> passphrase(String prompt) {
                return Optional.of(passphrase.toCharArray());
            }

            @Override
            public Optional<String> answer(String prompt) {
                return Optional.of(line);
            }
        };
        return this;
    }

    /** Tells what was written to standard error so far, each time something is. */
    Shell onOutput(Consumer<String> listener) {
        told = listener;
        return this;
    }

    /** The exit code of a command that is interrupted once it has said something on standard error. */
    int interruptedAfter(String said, String... args) throws InterruptedException {
        AtomicInteger exitCode = new AtomicInteger(-1);
        CountDownLatch heard = new CountDownLatch(1);
        onOutput(text -> {
            if (text.contains(said)) {
                heard.countDown();
            }
        });
        Thread program = Thread.ofPlatform().start(() -> exitCode.set(run(args).exitCode()));
        if (!heard.await(30, TimeUnit.SECONDS)) {
            throw new AssertionError(said);
        }
        program.interrupt();
        program.join(30_000);
        return exitCode.get();
    }

    public Result run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int offset, int length) {
                super.write(bytes, offset, length);
                told.accept(toString(StandardCharsets.UTF_8));
            }
        };
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.copyOf(environment),
                clock,
                () -> UUID.randomUUID().toString(),
                messages,
                limits,
                histories,
                new UnlockedVault(() -> new Vault(AppDirs.of(environment).vault(), keychain)),
                operator);
        int exitCode = CommandLineProgram.run(args, terminal);
        return new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
