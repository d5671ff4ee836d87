package io.slipway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BodyTest {
    private Probe probe;

    @BeforeAll
    void start(@TempDir Path state) throws Exception {
        probe = Probe.on(state, options -> options.withRequestsPerHour(100_000));
    }

    @AfterAll
    void stop() {
        probe.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "  \n", "{}", "{'runtimeEnvironment':{'A_1.b/c-d':'x'}}", "{'billing':{}}",
        "{'billing':{'deploymentPlan':'nf-compute-20'}}", "{'billing':{'deploymentPlan':'nf-gpu-rtx_pro_6000-96-8g'}}",
        "{'billing':{'deploymentPlan':'some-other-plan'}}", "{'deployment':{}}",
        "{'dockerSecretMounts':{'example-secret-mount_1':{'data':'aGk=','encoding':'utf-8'}}}",
        "{'runtimeFiles':{'/no/encoding':{'data':'aGk='}}}", "{'runtimeFiles':{'/empty':{'data':''}}}",
        "{'deployment':{'storage':{'useHdbStorage':true,'usePdSsdStorage':false,'shmSize':64}}}",
        "{'deployment':{'docker':{'configType':'default'},'buildpack':{'configType':'default'}}}",
        "{'deployment':{'docker':{'configType':'customCommand','customCommand':'ls'}}}",
        "{'deployment':{'internal':{}}}", "{'deployment':{'internal':{'buildSHA':'latest'}}}",
        "{'deployment':{'internal':{'id':'abc','buildSHA':'262ed9817b3cad5142fbceabe0c9e371e390d616'}}}",
        "{'deployment':{'external':{'imagePath':'nginx:latest','credentials':'example-credentials'}}}"})
    void whatTheServiceTakesIsTaken(String body) throws Exception {
        assertThat(post(body).statusCode()).as(body).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "[]|``", "null|``", "7|``", "\"text\"|``", "{|``", "nope|``", "{} {}|``",
        "{'a':1}|/a", "{'runtimeEnvironment':null}|/runtimeEnvironment", "{'runtimeEnvironment':[]}|/runtimeEnvironment",
        "{'runtimeEnvironment':{'A b':'x'}}|/runtimeEnvironment/A b", "{'runtimeEnvironment':{'':'x'}}|/runtimeEnvironment/",
        "{'runtimeEnvironment':{'A':7}}|/runtimeEnvironment/A", "{'runtimeEnvironment':{'A':null}}|/runtimeEnvironment/A",
        "{'runtimeEnvironment':{'A':'1','A':'2'}}|/runtimeEnvironment/A",
        "{'runtimeFiles':{'rel/a':{'data':'aGk='}}}|/runtimeFiles/rel~1a",
        "{'runtimeFiles':{'/a':{}}}|/runtimeFiles/~1a/data", "{'runtimeFiles':{'/a':{'data':'aGk'}}}|/runtimeFiles/~1a/data",
        "{'runtimeFiles':{'/a':{'data':'aG k='}}}|/runtimeFiles/~1a/data",
        "{'runtimeFiles':{'/a':{'data':'aGk=','mode':1}}}|/runtimeFiles/~1a/mode",
        "{'billing':{'deploymentPlan':'a b'}}|/billing/deploymentPlan", "{'billing':{'gpu':{}}}|/billing/gpu",
        "{'deployment':{'docker':{}}}|/deployment/docker/configType",
        "{'deployment':{'docker':{'configType':'customProcess'}}}|/deployment/docker/configType",
        "{'deployment':{'docker':{'configType':'customEntrypoint'}}}|/deployment/docker/customEntrypoint",
        "{'deployment':{'buildpack':{'configType':'customProcess'}}}|/deployment/buildpack/customProcess",
        "{'deployment':{'buildpack':{'configType':'originalEntrypointCustomCommand'}}}|/deployment/buildpack/customCommand",
        "{'deployment':{'storage':{'ephemeralStorage':{'storageSize':1000}}}}|/deployment/storage/ephemeralStorage/storageSize",
        "{'deployment':{'storage':{'shmSize':'64'}}}|/deployment/storage/shmSize",
        "{'deployment':{'storage':{'shmSize':64.5}}}|/deployment/storage/shmSize",
        "{'deployment':{'internal':{'id':'ab'}}}|/deployment/internal/id",
        "{'deployment':{'internal':{'id':'a--b'}}}|/deployment/internal/id",
        "{'deployment':{'internal':{'buildSHA':'abc'}}}|/deployment/internal/buildSHA",
        "{'deployment':{'external':{}}}|/deployment/external/imagePath",
        "{'deployment':{'external':{'imagePath':'nginx'}}}|/deployment/external/imagePath",
        "{'deployment':{'external':{'imagePath':'nginx:latest\\n'}}}|/deployment/external/imagePath",
        "{'deployment':{'external':{'imagePath':'a:b','credentials':'c d'}}}|/deployment/external/credentials",
        "{'deployment':{'external':{'imagePath':'a:b'},'internal':{}}}|/deployment"})
    void whatItRefusesIsNamed(String body, String pointer) throws Exception {
        var answer = post(body);
        assertThat(answer.statusCode()).as(body).isEqualTo(400);
        List<String> pointers = new ArrayList<>();
        for (JsonNode detail : Probe.json(answer).at("/error/details")) {
            pointers.add(detail.path("pointer").stringValue());
            assertThat(detail.path("message").stringValue()).isNotBlank();
        }
        assertThat(pointers).containsExactly(pointer);
    }

    @Test
    void everythingWrongIsNamedAtOnce() throws Exception {
        var answer = post("{'x':1,'billing':{'deploymentPlan':5},'deployment':{'docker':{'configType':'no'}}}");
        assertThat(Probe.json(answer).at("/error/details").size()).isEqualTo(3);
    }

    @Test
    void noBrokenInputEndsInAFault() throws Exception {
        assertThat(post("[".repeat(200_000)).statusCode()).isEqualTo(400);
        assertThat(post("{'a':" + "9".repeat(5_000) + "}").statusCode()).isEqualTo(400);
        assertThat(post("{'deployment':{'external':{'imagePath':'a." + "b".repeat(200_000) + "!'}}}").statusCode()).isEqualTo(400);
        assertThat(post("{'deployment':{'internal':{'id':'a" + "-b".repeat(20_000) + "'}}}").statusCode()).isEqualTo(400);
        byte[] latin = {'{', '"', (byte) 0xe4, '"', ':', '1', '}'};
        assertThat(probe.send(probe.request(Probe.RUNS).POST(BodyPublishers.ofByteArray(latin)).build()).statusCode())
            .isEqualTo(400);
    }

    @Test
    void bodiesUpToTheLimitAreReadAndLongerOnesRefused() throws Exception {
        String large = "{'runtimeFiles':{'/a':{'data':'" + "aGkK".repeat(7 * 1024 * 1024) + "'}}}";
        assertThat(post(large).statusCode()).isEqualTo(200);
        String head = "POST " + Probe.RUNS + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer t\r\nConnection: close\r\n";
        assertThat(RawSocket.exchange(probe.sandbox, head + "Content-Length: 33554433\r\n\r\n")).startsWith("HTTP/1.1 413");
    }

    @Test
    void aJobWithoutADeploymentNeedsASource() throws Exception {
        String runs = "/v1/projects/default-project/jobs/not-deployed-yet/runs";
        assertThat(probe.post(runs, "{}").statusCode()).isEqualTo(409);
        assertThat(probe.post(runs, "{}").body()).contains("No deployment configured");
        assertThat(probe.post(runs, "{\"deployment\":{\"external\":{\"imagePath\":\"a:b\"}}}").statusCode()).isEqualTo(200);
    }

    private java.net.http.HttpResponse<String> post(String body) throws Exception {
        return probe.post(Probe.RUNS, body.replace('\'', '"'));
    }
}
