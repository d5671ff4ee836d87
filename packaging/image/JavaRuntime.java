import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The Java that the program brings with it: the modules that it needs, JavaFX and its native libraries among them. */
class JavaRuntime {
    /**
     * What jdeps finds in the program and its libraries, and what only shows when it runs: TLS by elliptic curves,
     * the words of German for dates and the toolkit, and what libraries reach for by reflection.
     */
    private static final List<String> MODULES = List.of(
            "java.base", "java.desktop", "java.logging", "java.management", "java.net.http", "java.sql",
            "javafx.controls", "javafx.fxml", "jdk.crypto.ec", "jdk.localedata", "jdk.net", "jdk.security.auth",
            "jdk.unsupported");

    private final Path folder;
    private final Path work;

    JavaRuntime(Path folder, Path work) {
        this.folder = folder;
        this.work = work;
    }

    /** Maven resolves an empty jar beside the one for this system. */
    static boolean isJavaFx(Path jar) {
        return jar.getFileName().toString().matches("javafx-[a-z]+-[0-9.]+-.+\\.jar");
    }

    /** Whether it stands there already, linked of these by this JDK. */
    boolean isOf(List<Path> javafx) throws IOException {
        Path stamp = work.resolve("linked");
        return Files.isDirectory(folder) && Files.exists(stamp) && Files.readString(stamp).equals(stamp(javafx));
    }

    private static String stamp(List<Path> javafx) {
        return MODULES + "\n" + javafx + "\n" + Runtime.version() + "\n" + System.getProperty("java.home");
    }

    /** Links it anew. */
    void link(List<Path> javafx) throws IOException {
        Folders.delete(work);
        Path modules = Files.createDirectories(work.resolve("modules"));
        for (Path jar : javafx) {
            module(jar, modules);
        }
        run("jlink",
                "--module-path", modules.toString(),
                "--add-modules", String.join(",", MODULES),
                "--include-locales", "en,de",
                "--strip-java-debug-attributes",
                "--no-header-files", "--no-man-pages",
                "--compress", "zip-6",
                "--output", folder.toString());
        presentProvidersOnly();
        Files.writeString(work.resolve("linked"), stamp(javafx));
    }

    /** Native libraries are linked into {@code lib}, where they are found; in a jar they would be unpacked at home. */
    private void module(Path jar, Path modules) throws IOException {
        Path classes = Files.createDirectories(work.resolve("classes-" + jar.getFileName()));
        Path libraries = Files.createDirectories(work.resolve("libraries-" + jar.getFileName()));
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                if (!entry.isDirectory() && !entry.getName().startsWith("META-INF/")) {
                    boolean isNative = entry.getName().matches("[^/]+\\.(so|dylib|dll)");
                    Path file = (isNative ? libraries : classes).resolve(entry.getName());
                    Files.createDirectories(file.getParent());
                    try (InputStream content = zip.getInputStream(entry)) {
                        Files.copy(content, file);
                    }
                }
            }
        }
        String name = jar.getFileName().toString().replaceFirst("javafx-([a-z]+)-.*", "javafx.$1.jmod");
        run("jmod", "create",
                "--class-path", classes.toString(), "--libs", libraries.toString(), modules.resolve(name).toString());
    }

    /** For one that is named and missing, Java would load and ask each provider that any jar brings. */
    private void presentProvidersOnly() throws IOException {
        Path file = folder.resolve("conf/security/java.security");
        String missing = "security\\.provider\\.\\d+=(XMLDSig|SunPCSC|JdkSASL|SunPKCS11)";
        int number = 0;
        StringBuilder text = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            if (!line.matches(missing)) {
                boolean provider = line.startsWith("security.provider.");
                number += provider ? 1 : 0;
                text.append(provider ? line.replaceFirst("\\d+", String.valueOf(number)) : line).append('\n');
            }
        }
        Files.writeString(file, text);
    }

    private static void run(String tool, String... arguments) {
        int code = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments);
        if (code != 0) {
            throw new IllegalStateException(tool + " " + List.of(arguments).stream().collect(Collectors.joining(" ")));
        }
    }
}
