import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds the folder of the whole program, which needs nothing of the machine: its Java with JavaFX in it, its jars,
 * the script that starts it, and the cache that makes it start fast.
 *
 * <pre>java packaging/image/BuildImage.java TARGET PROGRAM.jar CLASS_PATH TIME TRAIN</pre>
 *
 * TARGET is Maven's folder, CLASS_PATH what Maven resolved, in its order; TIME is given to all jars, so that
 * two builds are the same; TRAIN is false where nobody waits for a fast start.
 */
class BuildImage {
    private static final System.Logger LOG = System.getLogger("image");

    private final Path target;
    private final Path image;
    private final FileTime time;

    BuildImage(Path target, FileTime time) {
        this.target = target;
        this.image = target.resolve("slipway");
        this.time = time;
    }

    public static void main(String[] args) throws Exception {
        List<Path> resolved = Stream.of(args[2].split(System.getProperty("path.separator"))).map(Path::of).toList();
        BuildImage build = new BuildImage(Path.of(args[0]), FileTime.from(Instant.parse(args[3])));
        build.runtime(resolved);
        build.jars(Path.of(args[1]), resolved);
        new Legal(build.image.resolve("legal")).write(
                resolved.stream().filter(jar -> isPartOfTheProgram(jar) || JavaRuntime.isJavaFx(jar)).toList());
        if (Boolean.parseBoolean(args[4]) && !new Training(build.target, build.image).isDone()) {
            LOG.log(System.Logger.Level.WARNING, "No cache was made; the program starts slower without it.");
        }
    }

    /** Linking takes long and seldom changes anything, so it is left out when nothing did. */
    private void runtime(List<Path> resolved) throws IOException {
        List<Path> javafx = resolved.stream().filter(JavaRuntime::isJavaFx).toList();
        JavaRuntime runtime = new JavaRuntime(image.resolve("runtime"), target.resolve("image"));
        if (!runtime.isOf(javafx)) {
            Folders.delete(image.resolve("runtime"));
            runtime.link(javafx);
        }
    }

    private void jars(Path program, List<Path> resolved) throws Exception {
        List<Path> javafx = resolved.stream().filter(JavaRuntime::isJavaFx).toList();
        Path lib = image.resolve("lib");
        Folders.delete(lib);
        Files.createDirectories(lib);
        Path styled = new BinarySheets(target.resolve("image/sheets"), javafx).beside(program, time);
        List<Path> jars = new ArrayList<>(List.of(styled));
        resolved.stream().filter(BuildImage::isPartOfTheProgram).forEach(jars::add);
        for (Path jar : jars) {
            new SlimJar(jar).into(lib, time);
        }
        launcher(jars.stream().map(jar -> "$home/lib/" + jar.getFileName()).collect(Collectors.joining(":")));
    }

    private static boolean isPartOfTheProgram(Path resolved) {
        String name = resolved.getFileName().toString();
        return name.endsWith(".jar") && !name.startsWith("javafx-") && !name.startsWith("jspecify-");
    }

    private void launcher(String classPath) throws IOException {
        Path script = image.resolve("bin/slipway");
        Files.createDirectories(script.getParent());
        String text = Files.readString(Path.of("packaging/slipway"));
        Files.writeString(script, text.replace("@class.path@", classPath));
        if (Files.getFileStore(script).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
