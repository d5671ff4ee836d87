package io.slipway.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** One launch as a process of its own that is ended by force at its moment. */
final class KilledLaunch {
    private static final int PATIENCE_SECONDS = 120;

    private final Path home;
    private final URI service;
    private final String job;

    KilledLaunch(Path home, URI service, String job) {
        this.home = home;
        this.service = service;
        this.job = job;
    }

    /** Stopped at a step of its record. */
    void atStep(String step) throws Exception {
        Process program = start(List.of("io.slipway.bench.SteppedLaunch", step));
        try (BufferedReader out = program.inputReader(StandardCharsets.UTF_8)) {
            String line = out.readLine();
            while (line != null && !line.equals(SteppedLaunch.REACHED)) {
                line = out.readLine();
            }
            if (line == null) {
                throw new IllegalStateException(job + " did not come to its step: " + step);
            }
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    /** So long after the server has met it. */
    void after(CountDownLatch met, int milliseconds) throws Exception {
        Process program = start(List.of("io.slipway.Main"));
        try {
            if (!met.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The server did not meet it: " + job);
            }
            program.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        } finally {
            program.destroyForcibly().waitFor();
        }
    }

    private Process start(List<String> program) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Xshare:auto", "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path")));
        command.addAll(program);
        command.addAll(List.of("launch", "-", "--project", "project", "--job", job));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SLIPWAY_HOME", home.toString());
        builder.environment().put("SLIPWAY_HOST", service.toString());
        builder.environment().put("SLIPWAY_TOKEN", "token");
        builder.redirectError(home.resolve(job + ".err").toFile());
        Process started = builder.start();
        try (var body = started.outputWriter(StandardCharsets.UTF_8)) {
            body.write("{}");
        }
        return started;
    }
}
