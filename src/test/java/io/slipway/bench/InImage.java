package io.slipway.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A benchmark in the built program: by its own script, so with the Java, the options, the jars and the cache of classes
 * that an operator has, on a screen of its own.
 */
public final class InImage {
    private static final Path IMAGE = Path.of("target/slipway").toAbsolutePath();
    private static final String CLASS_PATH = "--class-path \"";

    private InImage() {
    }

    /** Whether this process is the built program. */
    public static boolean isHere() {
        return System.getProperty("slipway.image") != null;
    }

    /** What the benchmark was given: there, the name of the program's own main class comes behind it. */
    public static List<String> arguments(String... args) {
        return List.of(args).subList(0, args.length - (isHere() ? 1 : 0));
    }

    /**
     * Runs the main method of a class there and waits for its end.
     *
     * @return the exit code, or nothing if the program is not built
     */
    public static Optional<Integer> run(Class<?> benchmark, String... args) throws Exception {
        Path script = IMAGE.resolve("bin/slipway");
        if (!Files.isExecutable(script)) {
            return Optional.empty();
        }
        Path work = Files.createTempDirectory("slipway-in-image");
        ProcessBuilder program = new ProcessBuilder(script.toString()).inheritIO();
        Optional<Xvfb> screen = Xvfb.open(work);
        screen.ifPresent(open -> program.environment().put("DISPLAY", open.display()));
        // On a display the robot's keys go through the X server, and painting is not the FX thread's.
        List<String> options = screen.isPresent()
                ? List.of("-Dtestfx.robot=glass", "-Dprism.order=sw")
                : List.of("-Dglass.platform=Headless", "-Dprism.order=sw");
        program.environment().put("SLIPWAY_JAVA_OPTIONS", Stream.of(
                        options.stream(),
                        Optional.ofNullable(System.getProperty("java.options")).stream(),
                        Stream.of("--class-path", classPath(script, work), benchmark.getName()),
                        Stream.of(args))
                .flatMap(each -> each)
                .collect(Collectors.joining(" ")));
        try {
            return Optional.of(program.start().waitFor());
        } finally {
            screen.ifPresent(Xvfb::close);
        }
    }

    /** The cache stays valid for a class path that begins with its own. */
    private static String classPath(Path script, Path work) throws IOException {
        String own = Files.readAllLines(script).stream()
                .filter(line -> line.contains(CLASS_PATH))
                .map(line -> line.substring(line.indexOf(CLASS_PATH) + CLASS_PATH.length()))
                .map(rest -> rest.substring(0, rest.indexOf('"')).replace("$home", IMAGE.toString()))
                .findFirst()
                .orElseThrow();
        List<String> all = new ArrayList<>(List.of(own, tests(work).toString()));
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .filter(jar -> !Files.exists(IMAGE.resolve("lib").resolve(jar.getFileName())))
                .filter(jar -> !jar.getFileName().toString().startsWith("javafx-"))
                .forEach(jar -> all.add(jar.toString()));
        return String.join(File.pathSeparator, all);
    }

    /** A folder of classes on the path would cost most of what the cache gives. */
    private static Path tests(Path work) {
        Path jar = work.resolve("tests.jar");
        int code = ToolProvider.findFirst("jar").orElseThrow().run(
                System.out, System.err, "--create", "--file", jar.toString(), "-C", "target/test-classes", ".");
        if (code != 0) {
            throw new IllegalStateException("The tests could not be packed");
        }
        return jar;
    }
}
