import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Rehearsals of the finished program, from which Java makes the caches of its classes. They are started by the program's
 * own script, since a cache fits only what is started with the same options, and have homes of their own.
 */
class Training {
    private static final int MINUTES = 3;

    /** What only a real screen needs; a build has none. */
    private static final Path SCREEN = Path.of("packaging/image/screen-classes").toAbsolutePath();

    /**
     * Which methods were called often is not noted: the rehearsal goes through every screen, and at each start Java would
     * compile at once what was often called in any of them.
     */
    private static final String CLASSES_ONLY = " -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining";

    private final Path homes;
    private final Path lib;

    Training(Path target, Path image) {
        this.homes = target.resolve("image/homes");
        this.lib = image.resolve("lib");
    }

    /** Makes both caches at once; whether they are there now. */
    boolean isDone() throws Exception {
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows")) {
            return false;
        }
        Folders.delete(homes);
        try (TlsService service = new TlsService(Files.createDirectories(homes))) {
            Rehearsal commands = new Rehearsal("commands", "commands", "", service);
            Rehearsal window = new Rehearsal("window", lib.relativize(SCREEN).toString(), CLASSES_ONLY, service);
            return commands.isDone() & window.isDone();
        }
    }

    /** One of them, in a process of its own. */
    private class Rehearsal {
        private final String name;
        private final Path home;
        private final Process process;

        Rehearsal(String name, String what, String options, TlsService service) throws IOException {
            this.name = name;
            this.home = Files.createDirectories(homes.resolve(name));
            ProcessBuilder program = new ProcessBuilder(lib.resolveSibling("bin/slipway").toString())
                    .directory(lib.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("said").toFile());
            program.environment().putAll(Map.of(
                    "HOME", home.toString(),
                    "SLIPWAY_HOME", home.toString(),
                    "SLIPWAY_HOST", service.address(),
                    "SLIPWAY_TOKEN", "rehearsal",
                    "SSL_CERT_FILE", service.certificate().toString(),
                    "SLIPWAY_JAVA_OPTIONS",
                    "-XX:AOTCacheOutput=" + name + ".aot -Dslipway.rehearsal=" + what
                            + " -Dglass.platform=Headless -Dprism.order=sw" + options));
            process = program.start();
        }

        /** What went wrong is in the program's own log. */
        boolean isDone() throws IOException, InterruptedException {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            Path log = home.resolve("logs/slipway.0.log");
            if (Files.exists(log) && Files.size(log) > 0) {
                System.err.println("A rehearsal did not come to its end; see " + log);
            }
            return Files.exists(lib.resolve(name + ".aot"));
        }
    }
}
