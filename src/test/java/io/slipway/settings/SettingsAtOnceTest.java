package io.slipway.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.connection.ConnectionStore;
import io.slipway.connection.Profile;
import io.slipway.connection.StoredConnection;
import io.slipway.json.JsonValue.Obj;
import io.slipway.storage.Loaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several who change one file at the same time: each change stands, and none takes another one back. */
class SettingsAtOnceTest {
    @TempDir
    Path home;

    private Path file() {
        return home.resolve("settings.json");
    }

    private int count() {
        return new SettingsFile(file()).read() instanceof Loaded.Value<Obj>(Obj settings) ? settings.members().size() : 0;
    }

    @Test
    void programs() throws Exception {
        Process one = start("a");
        Process two = start("b");

        assertThat(one.waitFor()).isZero();
        assertThat(two.waitFor()).isZero();
        assertThat(count()).isEqualTo(2 * SettingMany.COUNT);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(".settings.json.lock"))))
                .isEqualTo("rw-------");
    }

    private Process start(String name) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SettingMany.class.getName(),
                        file().toString(),
                        name)
                .inheritIO()
                .start();
    }

    /** Parts of the window have the settings each for itself. */
    @Test
    void partsOfOneProgram() throws Exception {
        atOnce(name -> {
            SettingMany.main(new String[] {file().toString(), name});
            return name;
        });
        assertThat(count()).isEqualTo(4 * SettingMany.COUNT);
    }

    @Test
    void connections() throws Exception {
        Path connections = home.resolve("connections.json");
        atOnce(name -> {
            for (int i = 0; i < SettingMany.COUNT; i++) {
                new ConnectionStore(connections)
                        .save(new StoredConnection(Profile.fresh(name + i, name + " " + i), Optional.empty()));
            }
            return name;
        });
        assertThat(new ConnectionStore(connections).read()).isInstanceOfSatisfying(
                Loaded.Value.class, all -> assertThat((List<?>) all.value()).hasSize(4 * SettingMany.COUNT));
    }

    /** What one of them does. */
    private interface Part {
        String change(String name) throws Exception;
    }

    private static void atOnce(Part part) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<String>> parts = new ArrayList<>();
            for (String name : List.of("a", "b", "c", "d")) {
                parts.add(() -> part.change(name));
            }
            for (Future<String> done : threads.invokeAll(parts)) {
                assertThat(done.get()).isNotEmpty();
            }
        }
    }
}
