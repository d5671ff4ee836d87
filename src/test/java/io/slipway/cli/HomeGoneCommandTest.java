package io.slipway.cli;

import static io.slipway.northflank.scripted.ScriptedServer.forPosts;
import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.northflank.scripted.Call;
import io.slipway.northflank.scripted.ScriptedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of the data goes, or something else stands in its place, between two steps of a launch. */
class HomeGoneCommandTest {
    private static final String STARTED = "{\"data\":{\"id\":\"run-1\",\"runName\":\"job-1\"}}";

    @TempDir
    Path folder;

    private ScriptedServer server;

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void goneBeforeAnythingIsPrepared() throws Exception {
        Shell.Result result = launch(this::delete, () -> {});

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(launches()).singleElement().satisfies(launch ->
                assertThat(launch.text("outcome")).contains("accepted"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home()))).isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home().resolve("history.db"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileInItsPlaceBeforeAnythingIsPrepared() throws Exception {
        Shell.Result result = launch(this::replace, () -> {});

        assertThat(result.exitCode()).as(result.err()).isEqualTo(4);
        assertThat(result.err())
                .contains("Nothing was sent, because the launch could not be recorded", home().toString(), "launch again")
                .doesNotContain("Exception", "\tat ");
        assertThat(server.posts()).isEmpty();
    }

    /** The record that the launch was prepared in is gone, so that all of it is written into the new one. */
    @Test
    void goneWhileTheRequestIsOut() throws Exception {
        Shell.Result result = launch(() -> {}, this::delete);

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).contains("id: run-1", "runName: job-1");
        assertThat(result.err()).isEmpty();
        assertThat(server.posts()).hasSize(1);
        assertThat(launches()).singleElement().satisfies(launch -> {
            assertThat(launch.text("outcome")).contains("accepted");
            assertThat(launch.text("id")).contains("run-1");
        });
    }

    @Test
    void aFileInItsPlaceWhileTheRequestIsOut() throws Exception {
        Shell.Result result = launch(() -> {}, this::replace);

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out()).contains("id: run-1", "runName: job-1");
        assertThat(result.err()).contains("could not be recorded", home().toString()).doesNotContain("Exception", "\tat ");
        assertThat(server.posts()).hasSize(1);
    }

    /** A folder that cannot be looked into is not one without a record. */
    @Test
    void aRecordThatCannotBeReachedIsNotAnEmptyOne() throws Exception {
        server = ScriptedServer.start(call -> call.answer(500, ""));
        Files.createSymbolicLink(home(), home());
        for (String command : List.of("history list", "history export", "history show abc")) {
            Shell.Result result = shell().run(command.split(" "));
            assertThat(result.exitCode()).as(command).isEqualTo(2);
            assertThat(result.err()).contains("cannot be read", home().toString()).doesNotContain("Exception");
        }
    }

    @Test
    void aVaultThatCannotBeReachedIsNotNone() throws Exception {
        server = ScriptedServer.start(call -> call.answer(500, ""));
        Path vault = Files.createDirectories(home()).resolve("vault");
        assertThat(shell().run("keys", "show").err()).startsWith("There is no vault");
        Files.createSymbolicLink(vault, vault);
        assertThat(shell().run("keys", "show").err()).startsWith("A file of the vault cannot be read.");
    }

    /** Something that happens to the folder. */
    private interface Fault {
        void happen() throws IOException;
    }

    private Shell.Result launch(Fault beforeTheBaseline, Fault beforeTheAnswer) throws Exception {
        server = ScriptedServer.start(call -> {
            if (call.request().method().equals("POST")) {
                forPosts((Call post) -> {
                    post.readBody();
                    beforeTheAnswer.happen();
                    post.answer(200, STARTED);
                }).play(call);
            } else {
                beforeTheBaseline.happen();
                call.answer(200, "{\"data\":{\"runs\":[]}}");
            }
        });
        shell().run("history", "list");
        Files.createDirectories(home());
        Files.writeString(home().resolve("settings.json"), "{}");
        return shell().input("{}").run("launch", "-", "-p", "p", "-j", "j");
    }

    private void delete() throws IOException {
        try (Stream<Path> all = Files.walk(home())) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void replace() throws IOException {
        delete();
        Files.writeString(home(), "a file");
    }

    private List<JsonValue.Obj> launches() throws Exception {
        return ((JsonValue.Obj) JsonReader.read(shell().run("history", "list", "-o", "json").out())).objects("launches");
    }

    private Path home() {
        return folder.resolve("data");
    }

    private Shell shell() {
        return new Shell(home()).with("SLIPWAY_HOST", server.address().toString()).with("SLIPWAY_TOKEN", "nf-token");
    }
}
