package io.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.json.JsonReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies that the vendor's own clients were seen to send go out as they are, in one POST, to the page's path. */
class LaunchBodiesTest {
    @TempDir
    Path home;

    static List<Path> bodies() throws IOException, URISyntaxException {
        Path folder = Path.of(
                Objects.requireNonNull(LaunchBodiesTest.class.getResource("/io/slipway/launch/bodies")).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void isSentOnceAndUnchanged(Path body) throws Exception {
        boolean silent = body.endsWith("page-example.json");
        try (RecordingServer server = new RecordingServer(silent)) {
            Shell.Result result = new Shell(home)
                    .with("SLIPWAY_HOST", server.address() + "/")
                    .with("SLIPWAY_TOKEN", "token-1")
                    .run("launch", body.toString(), "--project", "default-project", "--job", "example-job");

            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(result.out())
                    .contains("d34582a4-35bd-4c71-8e7c-e36999b88723", "example-job-5fcf67bc56e1913e21d49504");
            assertThat(server.posts()).singleElement().satisfies(post -> {
                assertThat(post.path()).isEqualTo("/v1/projects/default-project/jobs/example-job/runs");
                assertThat(post.token()).isEqualTo("Bearer token-1");
                assertThat(post.contentType()).isEqualTo("application/json");
                assertThat(JsonReader.read(post.body())).isEqualTo(JsonReader.read(Files.readString(body)));
            });
        }
    }
}
