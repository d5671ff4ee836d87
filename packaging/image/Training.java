import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * A rehearsal of the finished program, from which Java makes the cache of its classes. It is started by the program's
 * own script, since the cache fits only what is started with the same options, and has a home of its own.
 */
class Training {
    private static final int MINUTES = 5;

    private final Path target;
    private final Path image;

    Training(Path target, Path image) {
        this.target = target;
        this.image = image;
    }

    /** Whether the cache is there now. */
    boolean isDone() throws IOException, InterruptedException {
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows")) {
            return false;
        }
        Path home = target.resolve("image/home");
        Folders.delete(home);
        Files.createDirectories(home);
        Path said = target.resolve("image/training.log");
        ProcessBuilder program = new ProcessBuilder(image.resolve("bin/slipway").toString())
                .directory(image.resolve("lib").toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(said.toFile()));
        program.environment().put("HOME", home.toString());
        program.environment().put("SLIPWAY_HOME", home.toString());
        program.environment().put("SLIPWAY_JAVA_OPTIONS",
                "-XX:AOTCacheOutput=slipway.aot -Dslipway.rehearsal=true -Dglass.platform=Headless -Dprism.order=sw");
        Process started = program.start();
        if (!started.waitFor(MINUTES, TimeUnit.MINUTES)) {
            started.destroyForcibly();
        }
        Path complaints = home.resolve("logs/slipway.0.log");
        if (Files.exists(complaints) && Files.size(complaints) > 0) {
            System.err.println("The rehearsal found something wrong; see " + complaints);
        }
        return Files.exists(image.resolve("lib/slipway.aot"));
    }
}
