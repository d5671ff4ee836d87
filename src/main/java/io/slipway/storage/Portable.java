package io.slipway.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the program keeps its data beside itself, so that both are carried about in one folder. */
final class Portable {
    /** The property in which the launcher says where the program's folder is. */
    static final String IMAGE = "slipway.image";

    /** The second is what a file manager that hides the ends of names makes of the first. */
    private static final List<String> MARKERS = List.of("portable", "portable.txt");

    private static final String DATA = "data";

    private Portable() {
    }

    /** The folder of data in the program's own one, or nothing when that holds no marker. */
    static Optional<Path> data(@Nullable String image) {
        return Optional.ofNullable(image)
                .filter(named -> !named.isBlank())
                .map(named -> Path.of(named).toAbsolutePath().normalize())
                .filter(folder -> MARKERS.stream().anyMatch(marker -> Files.exists(folder.resolve(marker))))
                .map(folder -> folder.resolve(DATA));
    }
}
