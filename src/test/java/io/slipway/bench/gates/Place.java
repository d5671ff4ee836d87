package io.slipway.bench.gates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where everything lies.
 *
 * @param project the project's folder
 * @param work a folder for what is left behind
 */
record Place(Path project, Path work) {
    /** The folder that the clients of the vendor were installed into, from the script. */
    private static final String CLIENTS = "SLIPWAY_BENCH_CLIENTS";

    Path image() {
        return project.resolve("target/slipway");
    }

    Path program() {
        return image().resolve("bin/slipway");
    }

    Path benchmark(String file) {
        return project.resolve("packaging/benchmark").resolve(file);
    }

    Path body() {
        return project.resolve("assets/example-run.json");
    }

    Path log(String name) {
        return work.resolve(name + ".log");
    }

    /** A file of an installed client. */
    Path client(String file) throws Row.CannotMeasure {
        String folder = System.getenv(CLIENTS);
        if (folder == null || !Files.exists(Path.of(folder).resolve(file))) {
            throw new Row.CannotMeasure("the vendor's clients are not installed (npm)");
        }
        return Path.of(folder).resolve(file);
    }

    /** The built program with this main class in place of its own, with the same options and the same cache. */
    Program inImage(Path jar, String main, List<String> args, Map<String, String> environment) throws IOException {
        String script = Files.readString(program());
        String classPath = script.replaceAll("(?s).*--class-path \"([^\"]*)\".*", "$1").replace("$home", image().toString());
        Map<String, String> all = new HashMap<>(environment);
        all.put("SLIPWAY_JAVA_OPTIONS", "--class-path " + classPath + ":" + jar + " " + main + " " + String.join(" ", args));
        // With an argument it starts as a command does; the main class does not look at it.
        return new Program(List.of(program().toString(), "launch"), all);
    }

    /** Those entries of this program's own class path whose names begin so. */
    static String onClassPath(String beginning) {
        return Arrays.stream(System.getProperty("java.class.path").split(":"))
                .filter(entry -> Path.of(entry).getFileName().toString().startsWith(beginning))
                .reduce((a, b) -> a + ":" + b)
                .orElseThrow();
    }

    static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    /** What all files below a folder take, in MiB. */
    static double mebibytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum() / 1048576.0;
        }
    }
}
