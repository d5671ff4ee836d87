package io.slipway.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A marker in the program's folder, and nothing else, makes it portable. */
class PortableTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "portable, true",
        "portable.txt, true",
        "Portables, false",
        "data, false",
        "bin/portable, false",
    })
    void aMarkerMakesIt(String name, boolean portable) throws IOException {
        Path image = Files.createDirectories(folder.resolve("some dir/slipway"));
        Path marker = image.resolve(name);
        Files.createDirectories(marker.getParent());
        Files.createFile(marker);

        assertThat(Portable.data(image.toString()).isPresent()).isEqualTo(portable);
        Portable.data(image.toString()).ifPresent(data -> assertThat(data).isEqualTo(image.resolve("data")));
    }

    @Test
    void withoutAFolderThereIsNoMarker() {
        assertThat(Portable.data(null)).isEmpty();
        assertThat(Portable.data(" ")).isEmpty();
        assertThat(Portable.data(folder.resolve("away").toString())).isEmpty();
    }

    @Test
    void aRelativeFolderIsMeantFromHere() throws IOException {
        Files.createFile(folder.resolve("portable"));
        Path relative = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath());

        assertThat(Portable.data(relative.toString())).contains(folder.toAbsolutePath().normalize().resolve("data"));
    }
}
