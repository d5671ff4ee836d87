import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A jar of the program as the image has it: native libraries of this system and fonts of icons lie beside it, the
 * fonts without overlaps; libraries of other systems are left out, and classes are in a form that the cache takes.
 */
class SlimJar {
    /** It would be asked for every algorithm of Java's; the program calls the library itself. */
    private static final String PROVIDERS = "META-INF/services/java.security.Provider";

    private final Path jar;

    SlimJar(Path jar) {
        this.jar = jar;
    }

    void into(Path lib, FileTime time) throws IOException {
        Path copy = lib.resolve(jar.getFileName());
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            boolean stays = true;
            for (ZipEntry entry : Collections.list(zip.entries())) {
                stays &= !isNative(entry.getName())
                        && !isFont(entry.getName())
                        && !isLeftOut(entry.getName())
                        && !ModernClass.isNeeded(zip, entry);
            }
            if (stays) {
                Files.copy(jar, copy);
            } else {
                slim(zip, copy, lib, time);
            }
        }
        Files.setLastModifiedTime(copy, time);
    }

    private static boolean isLeftOut(String entry) {
        return entry.equals(PROVIDERS);
    }

    private static void slim(ZipFile zip, Path copy, Path lib, FileTime time) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
            ModernClass modern = new ModernClass(zip);
            for (ZipEntry entry : Collections.list(zip.entries())) {
                String name = entry.getName();
                if (isOfThisSystem(name) || isFont(name)) {
                    Path beside = lib.resolve(name.substring(name.lastIndexOf('/') + 1));
                    beside(zip, entry, beside);
                    Files.setLastModifiedTime(beside, time);
                }
                if (!isNative(name) && !isLeftOut(name)) {
                    ZipEntry kept = new ZipEntry(name);
                    kept.setLastModifiedTime(entry.getLastModifiedTime());
                    out.putNextEntry(kept);
                    if (ModernClass.isNeeded(zip, entry)) {
                        out.write(modern.of(zip.getInputStream(entry).readAllBytes()));
                    } else {
                        copy(zip, entry, out);
                    }
                    out.closeEntry();
                }
            }
        }
    }

    private static void beside(ZipFile zip, ZipEntry entry, Path file) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            byte[] bytes = content.readAllBytes();
            Files.write(file, isFont(entry.getName()) ? new IconFont(bytes).united() : bytes);
        }
    }

    private static void copy(ZipFile zip, ZipEntry entry, OutputStream to) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            content.transferTo(to);
        }
    }

    /** In the jar it stays too: its icons are looked up by it. */
    private static boolean isFont(String entry) {
        return entry.startsWith("META-INF/resources/") && entry.endsWith(".ttf");
    }

    private static boolean isNative(String entry) {
        return entry.matches(".*\\.(so|a|dll|jnilib|dylib)");
    }

    /** The folders are those of SQLite's library and of JNA. */
    private static boolean isOfThisSystem(String entry) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        boolean mac = system.contains("mac");
        boolean windows = system.contains("windows");
        String sqlite = (windows ? "Windows" : mac ? "Mac" : "Linux") + (arm ? "/aarch64/" : "/x86_64/");
        String jna = (windows ? "win32" : mac ? "darwin" : "linux") + (arm ? "-aarch64/" : "-x86-64/");
        return isNative(entry)
                && (entry.startsWith("org/sqlite/native/" + sqlite) || entry.startsWith("com/sun/jna/" + jna));
    }
}
