package io.slipway.bench.gates;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program that is started anew for each round.
 *
 * @param command what starts it
 * @param environment what it is told besides
 */
record Program(List<String> command, Map<String, String> environment) {
    private static final int MINUTES = 10;
    private static final double TICKS = 100;

    /** What one run took: milliseconds on the clock and of the processor, with all that it started. */
    record Cost(double wall, double processor) {}

    Process start(Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.to(log.toFile()));
        builder.environment().putAll(environment);
        Process started = builder.start();
        started.getOutputStream().close();
        return started;
    }

    /** Runs it to its end. */
    Cost run(Path log) throws Exception {
        double before = ofChildren();
        long begun = System.nanoTime();
        await(start(log), log);
        double wall = (System.nanoTime() - begun) / 1e6;
        return new Cost(wall, ofChildren() - before);
    }

    /** The most memory that it held at once, in MiB, looked at every 2 ms; the clock is not looked at meanwhile. */
    double peak(Path log) throws Exception {
        Process started = start(log);
        double most = 0;
        while (started.isAlive()) {
            most = Math.max(most, status(started.pid(), "VmHWM:"));
            Thread.sleep(2);
        }
        await(started, log);
        return most;
    }

    private void await(Process started, Path log) throws Exception {
        if (!started.waitFor(MINUTES, TimeUnit.MINUTES) || started.exitValue() != 0) {
            started.destroyForcibly();
            throw new IllegalStateException(command.getFirst() + " failed: " + Files.readString(log));
        }
    }

    /** A size that the system tells of a process in kB, in MiB; 0 when the process is gone. */
    static double status(long process, String name) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return kilobytes(lines, name) / 1024;
        } catch (IOException | RuntimeException gone) {
            return 0;
        }
    }

    static double kilobytes(Stream<String> lines, String name) {
        return lines.filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                .sum();
    }

    /** What a running process took of the processor until now, in ms. */
    static double processor(long process) throws IOException {
        String[] fields = stat(process);
        return (Double.parseDouble(fields[11]) + Double.parseDouble(fields[12])) * 1000 / TICKS;
    }

    /** What processes that were started from here and have ended took, in ms. */
    private static double ofChildren() throws IOException {
        String[] fields = stat(ProcessHandle.current().pid());
        return (Double.parseDouble(fields[13]) + Double.parseDouble(fields[14])) * 1000 / TICKS;
    }

    /** What stands behind the name, which may hold blanks. */
    private static String[] stat(long process) throws IOException {
        String text = Files.readString(Path.of("/proc/" + process + "/stat"));
        return text.substring(text.lastIndexOf(')') + 2).split(" ");
    }
}
