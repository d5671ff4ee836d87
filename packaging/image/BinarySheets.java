import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The style sheets of the program in the form that JavaFX reads without parsing. It looks for one of the same name
 * beside each sheet, so the program knows nothing of it.
 */
class BinarySheets {
    private static final String TEXT = ".css";
    private static final String BINARY = ".bss";

    private final Path work;
    private final List<Path> javafx;

    BinarySheets(Path work, List<Path> javafx) {
        this.work = work;
        this.javafx = javafx;
    }

    /** The same jar with a binary form beside each sheet. */
    Path beside(Path jar, FileTime time) throws Exception {
        Folders.delete(work);
        Path copy = Files.createDirectories(work).resolve(jar.getFileName());
        try (ZipFile zip = new ZipFile(jar.toFile()); ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
            List<String> sheets = new ArrayList<>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    byte[] bytes = content.readAllBytes();
                    add(entry.getName(), bytes, entry.getLastModifiedTime(), out);
                    if (entry.getName().endsWith(TEXT)) {
                        sheets.add(entry.getName());
                        Files.createDirectories(text(entry.getName()).getParent());
                        Files.write(text(entry.getName()), bytes);
                    }
                }
            }
            convert(sheets.stream().map(this::text).toList());
            for (String sheet : sheets) {
                add(binary(sheet), Files.readAllBytes(work.resolve(binary(sheet))), time, out);
            }
        }
        return copy;
    }

    private Path text(String sheet) {
        return work.resolve(sheet);
    }

    private static String binary(String sheet) {
        return sheet.substring(0, sheet.length() - TEXT.length()) + BINARY;
    }

    private static void add(String name, byte[] content, FileTime time, ZipOutputStream out) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(time);
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    /** In a process that has JavaFX, which this one has not. */
    private void convert(List<Path> sheets) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path", javafx.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                "--add-modules", "javafx.graphics",
                "packaging/image/convert/Convert.java"));
        sheets.forEach(sheet -> command.add(sheet.toString()));
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("The style sheets could not be converted");
        }
    }
}
