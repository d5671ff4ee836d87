package io.slipway.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the files below a folder hold, each byte as a character, so that text is found in whatever they are. */
public final class FilesBelow {
    private final Map<Path, String> contents = new TreeMap<>();

    private FilesBelow() {
    }

    /** They as they are now; one that goes away meanwhile holds nothing. */
    public static FilesBelow of(Path folder) throws IOException {
        FilesBelow below = new FilesBelow();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                below.read(file);
            }
        }
        return below;
    }

    private void read(Path file) throws IOException {
        try {
            contents.put(file, Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (NoSuchFileException gone) {
            contents.remove(file);
        }
    }

    /** All of them, one after the other. */
    public String whole() {
        return String.join("", contents.values());
    }

    /** Those that hold this. */
    public List<Path> with(String text) {
        String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return contents.entrySet().stream()
                .filter(file -> file.getValue().contains(bytes))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Fails when one of them holds one of these, or when there is no file at all. */
    public void holdNone(String... secrets) {
        assertThat(contents).isNotEmpty();
        for (String secret : secrets) {
            assertThat(with(secret)).as(secret).isEmpty();
        }
    }
}
