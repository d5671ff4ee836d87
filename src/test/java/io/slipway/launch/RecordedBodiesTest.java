package io.slipway.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.json.JsonReader;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.RunReading;
import io.slipway.northflank.scripted.Received;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.run.Target;
import io.slipway.run.rules.Known;
import java.io.InputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies as the service's own clients send them go out the same, to the same path. */
class RecordedBodiesTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "page-example", "environment", "secret-files", "external-image", "commit-sha", "latest", "storage"
    })
    void whatIsReadIsWhatIsSent(String name) throws Exception {
        byte[] recorded = recorded(name);
        RunReading reading = RunBodies.read(recorded);
        assertThat(reading.judge(Known.NOTHING)).noneMatch(problem -> problem.isError());
        try (ScriptedServer server = ScriptedServer.start(
                call -> call.readBody().answer(200, "{\"data\":{\"id\":\"run-1\"}}"))) {

            TestClients.of(server.address())
                    .launch(Target.of("default-project", "example-job"), RunBodies.write(reading.spec()));

            Received request = server.received().getFirst();
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.path()).isEqualTo("/v1/projects/default-project/jobs/example-job/runs");
            assertThat(JsonReader.read(request.body())).isEqualTo(JsonReader.read(recorded));
            assertThat(request.header("content-type")).contains("application/json");
            assertThat(request.header("authorization")).contains("Bearer " + TestClients.TOKEN);
        }
    }

    private static byte[] recorded(String name) throws Exception {
        try (InputStream body = RecordedBodiesTest.class.getResourceAsStream("bodies/" + name + ".json")) {
            return body.readAllBytes();
        }
    }
}
