package io.slipway.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** Lets Ctrl+C and SIGTERM end the program with the exit code that is true, not with the signal's. */
public final class Interrupts {
    /** Longer than writing an outcome down can take; then the process ends all the same. */
    private static final int PATIENCE_SECONDS = 10;
    private static final int LOOKS_A_SECOND = 10;
    /** Where input is read, which no interrupt ends; nothing is on record and nothing is sent then. */
    private static final List<Class<?>> READERS = List.of(RunInput.class, EnvOptions.class, Operator.class);

    private final Thread program = Thread.currentThread();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile int exitCode = ExitCode.FAULT.code();

    private Interrupts() {
    }

    /** Runs the program on the calling thread, which a signal interrupts, and returns its exit code. */
    public static int guard(IntSupplier program) {
        Interrupts interrupts = new Interrupts();
        Runtime.getRuntime().addShutdownHook(new Thread(interrupts::onSignal, "signal"));
        return interrupts.run(program);
    }

    private int run(IntSupplier work) {
        try {
            exitCode = work.getAsInt();
            return exitCode;
        } catch (OutOfMemoryError | StackOverflowError exhausted) {
            Terminal.ofProcess().say("cli.exhausted");
            return exitCode;
        } finally {
            ended.countDown();
        }
    }

    private boolean readsInput() {
        return Arrays.stream(program.getStackTrace())
                .map(StackTraceElement::getClassName)
                .anyMatch(at -> READERS.stream().anyMatch(reader -> at.startsWith(reader.getName())));
    }

    /** After an ordinary end this finds everything done and does nothing. */
    private void onSignal() {
        if (ended.getCount() == 0) {
            return;
        }
        program.interrupt();
        try {
            for (int look = 0; look < PATIENCE_SECONDS * LOOKS_A_SECOND; look++) {
                if (ended.await(1000 / LOOKS_A_SECOND, TimeUnit.MILLISECONDS)) {
                    System.out.flush();
                    Runtime.getRuntime().halt(exitCode);
                } else if (readsInput()) {
                    return;
                }
            }
        } catch (InterruptedException twice) {
            Thread.currentThread().interrupt();
        }
    }
}
