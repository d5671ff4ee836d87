package io.slipway.sandbox.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RunBodyTest {
    private static final RunShape SHAPE = new RunShape(Set.of());
    private static final String WHOLE = "{\"runtimeEnvironment\":{\"A\":\"1\"},\"runtimeFiles\":{\"/a\":{\"data\":\"aGk=\"}},"
        + "\"billing\":{\"deploymentPlan\":\"p\"},\"deployment\":{\"docker\":{\"configType\":\"default\"},"
        + "\"storage\":{\"shmSize\":64},\"internal\":{\"id\":\"abc\",\"buildSHA\":\"latest\"}}}";

    @Property
    void noBytesBreakTheReader(@ForAll byte[] bytes) {
        assertThat(RunBody.read(bytes, SHAPE).findings()).isNotNull();
    }

    @Property
    void noPieceOfABodyBreaksTheReader(@ForAll("mangled") String text) {
        RunBody body = RunBody.read(text.getBytes(StandardCharsets.UTF_8), SHAPE);
        body.findings().forEach(finding -> assertThat(finding.message()).isNotBlank());
    }

    @Provide
    Arbitrary<String> mangled() {
        return Arbitraries.integers().between(0, WHOLE.length() - 1).flatMap(at ->
            Arbitraries.of("", "null", "7", "1e999", "\"", "{", "}", "[", ",", "\\u0000", "\\ud800", "true").map(piece ->
                WHOLE.substring(0, at) + piece + WHOLE.substring(at + 1)));
    }
}
