package io.slipway.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.slipway.storage.Damage;
import io.slipway.storage.DamagedFile;
import io.slipway.storage.Loaded;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections come back as they were stored, in their order, and no file is ever written over by mistake. */
class ConnectionStoreTest {
    private static final StoredConnection PROD = connection("1", "prod-eu", Guard.TYPE_JOB, Optional.of("sealed"));
    private static final StoredConnection TEST = connection("2", "test", Guard.NONE, Optional.empty());

    @TempDir
    Path folder;

    private Path file;
    private ConnectionStore store;

    @BeforeEach
    void none() {
        file = folder.resolve("deep/connections.json");
        store = new ConnectionStore(file);
    }

    @Test
    void whatIsNotThereIsNothing() throws Exception {
        assertThat(store.read()).isInstanceOf(Loaded.Absent.class);
        assertThat(store.remove("1")).isEmpty();
        assertThat(file.getParent().resolve("connections.json")).doesNotExist();
    }

    @Test
    void keepsTheOrderWhateverIsChanged() throws Exception {
        store.save(PROD);
        store.save(TEST);
        store.save(connection("1", "prod-us", Guard.CONFIRM, Optional.empty()));

        assertThat(all()).extracting(each -> each.profile().name()).containsExactly("prod-us", "test");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(Files.readString(file)).doesNotContain("token");
    }

    @Test
    void whatIsRemovedComesBackWhereItWas() throws Exception {
        store.save(PROD);
        store.save(TEST);
        String before = Files.readString(file);

        ConnectionStore.Removed removed = store.remove("1").orElseThrow();
        assertThat(all()).containsExactly(TEST);
        assertThat(store.restore(removed)).isTrue();

        assertThat(Files.readString(file)).isEqualTo(before);
        assertThat(store.restore(removed)).as("it is there already").isFalse();
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void whatIsUnknownStaysAsItIs() throws Exception {
        String later = """
                {"later": 1.50, "slipway": 1, "connections": [
                  {"id": "1", "name": "prod-eu", "address": "https://api.northflank.com", "proxy": {"a": [1, 2]},
                   "colour": "ultraviolet", "guard": "two-people", "token": "sealed"}], "last": null}
                """;
        write(later);

        assertThat(all()).singleElement().satisfies(read -> {
            assertThat(read.profile().guard()).as("what is not known is the strictest").isEqualTo(Guard.TYPE_JOB);
            assertThat(read.profile().tint()).isEqualTo(Tint.NONE);
        });
        store.save(new StoredConnection(all().getFirst().profile(), Optional.of("sealed anew")));
        assertThat(squeezed()).isEqualTo(later.replace("\"sealed\"", "\"sealedanew\"").replaceAll("\\s", ""));

        store.save(connection("1", "prod-eu", Guard.CONFIRM, Optional.of("sealed anew")));
        assertThat(squeezed()).contains("\"guard\":\"confirm\"", "\"proxy\":{\"a\":[1,2]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`` | EMPTY | `` | 1 | 1",
        "{\"slipway\":1 | SYNTAX | `` | 1 | 13",
        "{} {} | TRAILING | `` | 1 | 5",
        "[1] | NO_OBJECT | `` | 0 | 0",
        "{\"slipway\":2} | NEWER | `` | 0 | 0",
        "{\"connections\":{}} | NO_LIST | `` | 0 | 0",
        "{\"connections\":[{\"id\":\"1\",\"name\":\"a\",\"address\":\"https://a\"},{}]} | NO_ENTRY | `` | 2 | 0",
        "{\"connections\":[{\"id\":\"1\",\"name\":\"a\",\"address\":\"https://a\"},"
                + "{\"id\":\"2\",\"name\":\"A\",\"address\":\"https://b\"}]} | SHARED | A | 2 | 0",
    })
    void whatIsWrongAndWhereIsTold(String content, Damage.Kind kind, String name, long line, long column) throws Exception {
        write(content);

        Damage damage = new Damage(kind, file.toString(), name, line, column);
        assertThat(store.read()).isEqualTo(new Loaded.Damaged<>(damage));
        assertThatThrownBy(() -> store.save(PROD))
                .isInstanceOfSatisfying(DamagedFile.class, refused -> assertThat(refused.damage()).isEqualTo(damage));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "{", "[1]", "no json", "{\"slipway\":2}", "{\"slipway\":\"1\"}", "{\"connections\":{}}", "{\"connections\":[1]}",
        "{\"connections\":[{}]}", "{\"connections\":[{\"id\":\"1\",\"name\":\"a\"}]}",
        "{\"connections\":[{\"id\":\"1\",\"name\":\"a\",\"address\":\"no address\"}]}",
        "{\"connections\":[{\"id\":\"1\",\"name\":\"sandbox\",\"address\":\"https://a\"}]}",
        "{\"connections\":[{\"id\":\"1\",\"name\":\"a\",\"address\":\"https://a\"},{\"id\":\"2\",\"name\":\"A\",\"address\":\"https://b\"}]}",
        "{\"connections\":[{\"id\":\"1\",\"name\":\"a\",\"address\":\"https://a\"},{\"id\":\"1\",\"name\":\"b\",\"address\":\"https://b\"}]}",
    })
    void aDamagedFileIsNeverWrittenOver(String content) throws Exception {
        write(content);

        assertThat(store.read()).isInstanceOfSatisfying(
                Loaded.Damaged.class, damaged -> assertThat(damaged.damage().file()).endsWith("connections.json"));
        assertThatThrownBy(() -> store.save(PROD)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store.remove("1")).isInstanceOf(IOException.class);
        assertThat(Files.readString(file)).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"test", "TEST", "Sandbox", "sandbox"})
    void noTwoHaveOneName(String name) throws Exception {
        store.save(TEST);
        String before = Files.readString(file);

        assertThatThrownBy(() -> store.save(connection("3", name, Guard.CONFIRM, Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void whatCannotBeWrittenLeavesTheOldFile() throws Exception {
        store.save(PROD);
        String before = Files.readString(file);
        Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("r-x------"));
        try {
            if (!Files.isWritable(file.getParent())) {
                assertThatThrownBy(() -> store.save(TEST)).isInstanceOf(IOException.class);
            }
            assertThat(Files.readString(file)).contains(before.lines().findFirst().orElseThrow());
        } finally {
            Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwx------"));
        }
        try (var left = Files.list(file.getParent())) {
            assertThat(left).containsExactlyInAnyOrder(file, file.resolveSibling(".connections.json.lock"));
        }
    }

    @Provide
    Arbitrary<Profile> profiles() {
        Arbitrary<String> text = Arbitraries.strings().ofMinLength(1).ofMaxLength(12).filter(name -> !name.isBlank());
        return Combinators.combine(
                        text.map(String::strip).filter(name -> !name.isEmpty() && !name.equalsIgnoreCase("sandbox")),
                        Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(8),
                        Arbitraries.strings().ofMaxLength(8),
                        Arbitraries.of(Tint.values()),
                        Arbitraries.of(Guard.values()))
                .as((name, host, team, tint, guard) ->
                        new Profile("id", name, URI.create("https://" + host + ".example"), team, tint, guard, false));
    }

    @Property(tries = 300)
    void whatIsStoredIsReadAgain(
            @ForAll("profiles") Profile first, @ForAll("profiles") Profile second, @ForAll Optional<@net.jqwik.api.constraints.NotEmpty String> token)
            throws Exception {
        Path home = Files.createTempDirectory("connections");
        Path written = home.resolve("connections.json");
        try {
            ConnectionStore fresh = new ConnectionStore(written);
            fresh.save(new StoredConnection(first, Optional.empty()));
            fresh.save(new StoredConnection(second, token));

            assertThat(fresh.read()).isEqualTo(new Loaded.Value<>(List.of(new StoredConnection(second, token))));
        } finally {
            Files.deleteIfExists(written);
            Files.deleteIfExists(home.resolve(".connections.json.lock"));
            Files.delete(home);
        }
    }

    private static StoredConnection connection(String id, String name, Guard guard, Optional<String> token) {
        return new StoredConnection(
                new Profile(id, name, URI.create("https://api.northflank.com"), "", Tint.RED, guard, false), token);
    }

    private List<StoredConnection> all() {
        return store.read() instanceof Loaded.Value<List<StoredConnection>>(List<StoredConnection> all) ? all : List.of();
    }

    private void write(String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private String squeezed() throws IOException {
        return Files.readString(file).replaceAll("\\s", "");
    }
}
