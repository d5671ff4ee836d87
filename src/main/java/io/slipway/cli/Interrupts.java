package io.slipway.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** Lets Ctrl+C and SIGTERM end the program with the exit code that is true, not with the signal's. */
public final class Interrupts {
    /** Longer than writing an outcome down can take; then the process ends all the same. */
    private static final int PATIENCE_SECONDS = 10;

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

    /** After an ordinary end this finds everything done and does nothing. */
    private void onSignal() {
        if (ended.getCount() == 0) {
            return;
        }
        program.interrupt();
        try {
            if (ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.out.flush();
                Runtime.getRuntime().halt(exitCode);
            }
        } catch (InterruptedException twice) {
            Thread.currentThread().interrupt();
        }
    }
}
