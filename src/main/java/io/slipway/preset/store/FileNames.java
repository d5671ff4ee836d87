package io.slipway.preset.store;

import io.slipway.preset.file.PresetReader;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where presets lie: names that every system takes, and no folder outside of the presets folder. */
final class FileNames {
    private static final int LONGEST = 60;
    /** Devices of Windows, whatever ending follows: a checkout with such a file fails there. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private final Path root;

    FileNames(Path root) {
        this.root = root;
    }

    /** The folder of this name, or nothing when there can be none. */
    Optional<Path> folder(String name) {
        return Arrays.stream(name.split("/", -1)).allMatch(FileNames::isFolderName) || name.isEmpty()
                ? Optional.of(name.isEmpty() ? root : root.resolve(name)).filter(path -> name.isEmpty() || isInside(path))
                : Optional.empty();
    }

    /** What any of the usual systems refuses, or means something else by. */
    private static boolean isFolderName(String part) {
        return !part.isBlank()
                && part.equals(part.strip())
                && !part.startsWith(".")
                && !part.endsWith(".")
                && !DEVICE.matcher(part).matches()
                && part.chars().noneMatch(c -> c < ' ' || c == 0x7f || "\\:*?\"<>|".indexOf(c) >= 0);
    }

    /** A symbolic link on the way could lead out of it. */
    private boolean isInside(Path folder) {
        Path at = root;
        for (Path part : root.relativize(folder)) {
            at = at.resolve(part);
            if (Files.isSymbolicLink(at)) {
                return false;
            }
        }
        return true;
    }

    /** A file for a preset of this name that is not there yet. */
    static Path free(Path folder, String name) {
        String stem = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (stem.isEmpty()) {
            return freeFile(folder, "preset");
        }
        String most = stem.substring(0, Math.min(stem.length(), LONGEST));
        return freeFile(folder, DEVICE.matcher(most).matches() ? "preset-" + most : most);
    }

    /** The same file name in another folder, with a number when it is taken. */
    static Path freeLike(Path folder, Path file) {
        String name = String.valueOf(file.getFileName());
        return freeFile(folder, name.substring(0, name.length() - PresetReader.ENDING.length()));
    }

    private static Path freeFile(Path folder, String stem) {
        Path file = folder.resolve(stem + PresetReader.ENDING);
        for (int i = 2; Files.exists(file, LinkOption.NOFOLLOW_LINKS); i++) {
            file = folder.resolve(stem + "-" + i + PresetReader.ENDING);
        }
        return file;
    }
}
