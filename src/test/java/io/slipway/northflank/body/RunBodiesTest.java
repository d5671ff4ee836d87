package io.slipway.northflank.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.json.JsonWriter;
import io.slipway.run.Code;
import io.slipway.run.EnvVar;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import io.slipway.run.RunSpecs;
import io.slipway.run.rules.Known;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is read of a body is what is written as one, and bad bodies become problems. */
class RunBodiesTest {
    private static final String CANARY = "canary-6c1f";

    @Provide
    Arbitrary<RunSpec> sendable() {
        return RunSpecs.sendable();
    }

    @Property(tries = 10_000)
    void bodyToSpecToBodyIsStable(@ForAll("sendable") RunSpec spec) {
        byte[] body = RunBodies.write(spec);

        RunReading reading = RunBodies.read(body);

        assertThat(reading.spec()).isEqualTo(spec);
        assertThat(RunBodies.write(reading.spec())).isEqualTo(body);
    }

    @Test
    void keepsTheOrderOfEntryAndIsCompact() {
        String body =
                "{\"runtimeEnvironment\":{\"Z\":\"1\",\"A\":\"/ü😀\",\"M\":\"\\\"\\n\"},\"billing\":{\"deploymentPlan\":\"p\"}}";

        assertThat(new String(RunBodies.write(RunBodies.read(body).spec()), StandardCharsets.UTF_8)).isEqualTo(body);
    }

    @Test
    void valuesOfABodyAreSecret() {
        assertThat(RunBodies.read("{\"runtimeEnvironment\":{\"A\":\"1\"}}").spec().environment())
                .containsExactly(EnvVar.secret("A", "1"));
    }

    @Test
    void masksEverySecret() {
        String body = """
                {"runtimeEnvironment":{"A":"canary-6c1f"},
                 "runtimeFiles":{"/a":{"data":"canary-6c1f"}},
                 "dockerSecretMounts":{"m":{"data":"canary-6c1f"}}}
                """;
        RunSpec spec = RunBodies.read(body).spec();

        assertThat(JsonWriter.compact(RunBodies.value(spec, Secrets.MASKED))).doesNotContain(CANARY);
        assertThat(spec.toString()).doesNotContain(CANARY);
        assertThat(JsonWriter.compact(RunBodies.value(spec, Secrets.CLEAR))).contains(CANARY);
    }

    @Test
    void deepNestingIsAProblem() {
        assertThat(codes("[".repeat(100_000))).containsExactly(Code.JSON_DEEP);
        assertThat(codes("{\"a\":".repeat(100_000))).containsExactly(Code.JSON_DEEP);
    }

    @Test
    void fiftyMegabytesAreAProblem() {
        byte[] large = new byte[50 * 1024 * 1024];
        Arrays.fill(large, (byte) ' ');

        assertThat(RunBodies.read(large).problems()).extracting(Problem::code).containsExactly(Code.JSON_LARGE);
    }

    @Test
    void bytesThatAreNoUtf8AreAProblemWithTheirPlace() {
        byte[] broken = "{\"runtimeEnvironment\":{\"A\":\"..\"}}".getBytes(StandardCharsets.UTF_8);
        broken[28] = (byte) 0xC3;

        assertThat(RunBodies.read(broken).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.JSON_UTF8);
            assertThat(problem.args()).first().isEqualTo("28");
        });
    }

    @Test
    void aByteOrderMarkIsPassedOver() {
        assertThat(RunBodies.read("\uFEFF{}".getBytes(StandardCharsets.UTF_8)).problems()).isEmpty();
    }

    @Test
    void longNumbersAndNamesAreProblems() {
        assertThat(codes("{\"billing\":" + "9".repeat(100_000) + "}")).containsExactly(Code.JSON_NUMBER);
        assertThat(codes("{\"" + "k".repeat(1_000_000) + "\":1}")).containsExactly(Code.KEY_UNKNOWN);
        assertThat(codes("{\"billing\":1e400}")).containsExactly(Code.VALUE_TYPE);
    }

    @Test
    void nothingAtAllIsAProblem() {
        assertThat(codes("")).containsExactly(Code.JSON_EMPTY);
        assertThat(codes(" \n")).containsExactly(Code.JSON_EMPTY);
    }

    @Test
    void whatTheTextHasWrongIsNotSaidTwice() {
        assertThat(RunBodies.read("{\"runtimeFiles\":{\"/a\":{\"data\":1}}}").judge(Known.NOTHING))
                .extracting(Problem::code)
                .containsExactly(Code.VALUE_TYPE);
    }

    private static List<Code> codes(String body) {
        return RunBodies.read(body).problems().stream().map(Problem::code).toList();
    }
}
