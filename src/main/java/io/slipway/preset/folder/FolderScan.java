package io.slipway.preset.folder;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.BiConsumer;

/** One walk through the presets folder: hidden folders are passed over, and no symbolic link is followed. */
final class FolderScan extends SimpleFileVisitor<Path> {
    /** Deeper than anybody sorts presets, and enough not to get lost in a home folder. */
    private static final int DEEPEST = 12;
    private static final int MOST_FILES = 20_000;

    private final Path root;
    private final Path real;
    private final BiConsumer<Path, BasicFileAttributes> found;
    private final List<String> folders = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private int visited;

    private FolderScan(Path root, Path real, BiConsumer<Path, BasicFileAttributes> found) {
        this.root = root;
        this.real = real;
        this.found = found;
    }

    /**
     * What a walk saw besides files.
     *
     * @param folders the folders below the root
     * @param unreadable those of them that may not be read
     * @param whole whether it saw all there is
     */
    record Walk(List<String> folders, List<String> unreadable, boolean whole) {}

    /** Walks; the root itself may be a symbolic link. */
    static Walk walk(Path root, BiConsumer<Path, BasicFileAttributes> found) throws IOException {
        Path real = root.toRealPath();
        FolderScan scan = new FolderScan(root, real, found);
        Files.walkFileTree(real, EnumSet.noneOf(FileVisitOption.class), DEEPEST, scan);
        return new Walk(
                scan.folders.stream().sorted().toList(), scan.unreadable, scan.visited <= MOST_FILES);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(real)) {
            return FileVisitResult.CONTINUE;
        }
        if (isHidden(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        folders.add(name(real, folder));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (++visited > MOST_FILES) {
            return FileVisitResult.TERMINATE;
        }
        if (attributes.isRegularFile()) {
            found.accept(root.resolve(real.relativize(file)), attributes);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException denied) throws IOException {
        if (file.equals(real)) {
            throw denied;
        }
        if (Files.isDirectory(file)) {
            folders.add(name(real, file));
            unreadable.add(name(real, file));
        }
        return FileVisitResult.CONTINUE;
    }

    static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    /** A folder below another as its name is shown and typed. */
    static String name(Path root, Path folder) {
        List<String> parts = new ArrayList<>();
        root.relativize(folder).forEach(part -> parts.add(part.toString()));
        return String.join("/", parts);
    }
}
