import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The licences of all libraries that the program brings: the texts that their jars hold, and what their POMs say. */
class Legal {
    private static final String TEXTS = "(?i)(META-INF/)?(about|license|licence|notice|copying|copyright)[^/]*";

    /** The jar of the font has the licence of its maker alone. */
    private static final Path FEATHER = Path.of("packaging/image/feather-licence.txt");

    private final Path folder;

    Legal(Path folder) {
        this.folder = folder;
    }

    /** Writes a list of the libraries and a folder for each that has texts; a library without a licence ends the build. */
    void write(List<Path> jars) throws IOException {
        Folders.delete(folder);
        Files.createDirectories(folder);
        StringJoiner list = new StringJoiner("\n", "Libraries in Slipway and their licences\n\n", "\n");
        for (Path jar : jars) {
            Pom pom = Pom.of(jar);
            String texts = texts(jar, folder.resolve(pom.artifact()));
            if (pom.licences().isEmpty() && texts.isEmpty()) {
                throw new IOException(jar + " has no licence");
            }
            list.add(pom.group() + ":" + pom.artifact() + " " + pom.version());
            pom.licences().forEach(licence -> list.add("    " + licence));
            if (!texts.isEmpty()) {
                list.add("    " + pom.artifact() + "/: " + texts);
            }
        }
        Files.copy(FEATHER, Files.createDirectory(folder.resolve("feather")).resolve("LICENSE"));
        list.add("").add("The drawings of the icons: see feather/LICENSE.").add("Java itself: see runtime/legal.");
        Files.writeString(folder.resolve("THIRD-PARTY.txt"), list.toString());
    }

    /** The names of the texts that were found. */
    private static String texts(Path jar, Path into) throws IOException {
        StringJoiner names = new StringJoiner(", ");
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            List<? extends ZipEntry> found = zip.stream()
                    .filter(entry -> !entry.isDirectory() && entry.getName().matches(TEXTS))
                    .toList();
            for (ZipEntry entry : found) {
                String name = Optional.ofNullable(Path.of(entry.getName()).getFileName()).orElseThrow().toString();
                Files.createDirectories(into);
                try (InputStream text = zip.getInputStream(entry)) {
                    Files.write(into.resolve(name), text.readAllBytes());
                }
                names.add(name);
            }
        }
        return names.toString();
    }
}
