package io.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Other programs of this machine, in a folder of their own and before a path of stand-ins. */
final class Programs {
    private static final int PATIENCE_S = 60;

    private final Path folder;

    Programs(Path folder) {
        this.folder = folder;
    }

    /** Where a program lies, if this machine has it. */
    static Optional<Path> find(String name) {
        return Arrays.stream(System.getenv("PATH").split(":", -1))
                .map(entry -> Path.of(entry, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A program by that name which does this; with {@code $SLIPWAY_TEST} it finds the folder. */
    void standIn(String name, String script) throws IOException {
        Path file = Files.createDirectories(folder.resolve("bin")).resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    /** Runs a text in a program that takes a file; the text has to end well. */
    String run(String program, String ending, String text) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("text" + ending), text.getBytes(StandardCharsets.UTF_8));
        Path out = folder.resolve("out");
        ProcessBuilder builder = new ProcessBuilder(program, file.toString()).directory(folder.toFile());
        builder.environment().put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("SLIPWAY_TEST", folder.toString());
        builder.redirectErrorStream(true).redirectOutput(out.toFile());
        Process process = builder.start();
        process.getOutputStream().close();
        assertThat(process.waitFor(PATIENCE_S, TimeUnit.SECONDS)).as(text).isTrue();
        String said = Files.readString(out);
        assertThat(process.exitValue()).as("%s%n%s", text, said).isZero();
        return said;
    }

    /** Deletes a folder and what is in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> innermostFirst = files.sorted((one, other) -> other.compareTo(one)).toList();
            for (Path file : innermostFirst) {
                Files.delete(file);
            }
        }
    }
}
