package io.slipway.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, as a shell starts it; what it prints is kept in files. */
public final class OwnProcess implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final Path out;
    private final Path err;

    private OwnProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts a command; its standard input is empty. */
    public static OwnProcess start(Path folder, Map<String, String> environment, String... args) throws IOException {
        OwnProcess started = waiting(folder, environment, args);
        started.process.getOutputStream().close();
        return started;
    }

    /** Starts a command; its standard input stays open, and nothing comes from there. */
    static OwnProcess waiting(Path folder, Map<String, String> environment, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Dglass.platform=Headless", "-Dprism.order=sw",
                "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), "io.slipway.Main"));
        command.addAll(List.of(args));
        Path out = Files.createTempFile(folder, "process", ".out");
        Path err = Files.createTempFile(folder, "process", ".err");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        return new OwnProcess(process, out, err);
    }

    /** Gives it more input than a pipe holds: when this returns, it has been reading. */
    void feed(String piece, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            process.getOutputStream().write(piece.getBytes(StandardCharsets.UTF_8));
        }
        process.getOutputStream().flush();
    }

    /** Asks it to end, as SIGTERM does; false when it is still there after that time. */
    boolean endsWithin(Duration time) throws InterruptedException {
        process.toHandle().destroy();
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits for its end; the exit code. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("The process did not end: " + process.info());
        }
        return process.exitValue();
    }

    public String out() throws IOException {
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    public String err() throws IOException {
        return Files.readString(err, StandardCharsets.UTF_8);
    }

    /** What others on the machine see of it. */
    public ProcessHandle.Info info() {
        return process.info();
    }

    /** Is told its end. */
    public void onEnd(Runnable told) {
        process.onExit().thenRun(told);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it by force, and waits until it is gone. */
    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
