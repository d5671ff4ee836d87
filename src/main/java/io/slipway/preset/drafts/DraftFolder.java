package io.slipway.preset.drafts;

import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.storage.AtomicFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The folder of drafts, one file each. A file that cannot be understood is set aside and never written over. */
public final class DraftFolder {
    private static final String ENDING = ".json";

    private final Path folder;

    /** The drafts in this folder, which is made when the first one is kept. */
    public DraftFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * What lies in the folder.
     *
     * @param drafts the newest first
     * @param setAside where the files that could not be understood are now
     */
    public record Found(List<KeptDraft> drafts, List<Path> setAside) {
        public Found {
            drafts = List.copyOf(drafts);
            setAside = List.copyOf(setAside);
        }
    }

    /**
     * Reads all drafts, and takes away what a process that was ended by force has left half written. Only for the start
     * of the one window over this folder.
     */
    public Found read() throws IOException {
        List<KeptDraft> drafts = new ArrayList<>();
        List<Path> setAside = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            removeLeftOver();
            for (Path file : files(DraftFolder::isDraft)) {
                Optional<KeptDraft> draft = read(file);
                if (draft.isPresent()) {
                    drafts.add(draft.get());
                } else {
                    setAside.add(setAside(file));
                }
            }
        }
        drafts.sort(Comparator.comparing(KeptDraft::at).reversed());
        return new Found(drafts, setAside);
    }

    private static boolean isDraft(Path file) {
        return String.valueOf(file.getFileName()).endsWith(ENDING);
    }

    private List<Path> files(DirectoryStream.Filter<Path> wanted) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, wanted)) {
            found.forEach(files::add);
        }
        return files;
    }

    private void removeLeftOver() throws IOException {
        for (Path file : files(AtomicFile::isLeftOver)) {
            Files.deleteIfExists(file);
        }
    }

    private static Optional<KeptDraft> read(Path file) {
        String name = String.valueOf(file.getFileName());
        String key = name.substring(0, name.length() - ENDING.length());
        try {
            return DraftCodec.read(
                    key, JsonReader.read(Files.readAllBytes(file)), Files.getLastModifiedTime(file).toInstant());
        } catch (JsonException | IOException damaged) {
            return Optional.empty();
        }
    }

    private static Path setAside(Path file) throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        for (int i = 2; Files.exists(aside); i++) {
            aside = file.resolveSibling(file.getFileName() + ".damaged-" + i);
        }
        return Files.move(file, aside);
    }

    /**
     * How many drafts hold secrets that are sealed; nothing is taken away or set aside.
     *
     * @throws IOException when the folder cannot be read
     */
    public int sealed() throws IOException {
        int count = 0;
        for (Path file : Files.isDirectory(folder) ? files(DraftFolder::isDraft) : List.<Path>of()) {
            count += read(file).filter(draft -> draft.preset().spec().holdsLocked()).isPresent() ? 1 : 0;
        }
        return count;
    }

    /**
     * Keeps a draft, in place of what was kept under its key.
     *
     * @throws IOException when it cannot be written; what was kept before stands then
     */
    public void write(KeptDraft draft) throws IOException {
        AtomicFile.write(file(draft.key()), DraftCodec.write(draft));
    }

    /** Whether something is kept under that key. */
    public boolean has(String key) {
        return Files.exists(file(key));
    }

    /** Keeps it no longer. */
    public void remove(String key) throws IOException {
        Files.deleteIfExists(file(key));
    }

    private Path file(String key) {
        return folder.resolve(key + ENDING);
    }
}
