package io.slipway.exchange.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.json.JsonWriter;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.Secrets;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.RunSpecs;
import io.slipway.run.Target;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No request and no copy for another tool holds a variable that is switched off. */
class SwitchedOffTest {
    private static final String CANARY = "canary-6c1f";
    private static final URI ADDRESS = URI.create("https://api.northflank.com");

    @Provide
    Arbitrary<RunSpec> specs() {
        return RunSpecs.any();
    }

    @Property(tries = 1000)
    void theRequestIsThatOfTheOthers(@ForAll("specs") RunSpec spec) {
        RunSpec more = withCanary(spec);

        assertThat(RunBodies.write(more)).isEqualTo(RunBodies.write(spec.sent()));
        assertThat(new String(RunBodies.write(more), StandardCharsets.UTF_8)).doesNotContain(CANARY);
        assertThat(JsonWriter.compact(RunBodies.value(more, Secrets.MASKED))).doesNotContain(CANARY);
    }

    @Property(tries = 200)
    void noCopyHoldsIt(@ForAll("specs") RunSpec spec) {
        RunSpec more = withCanary(spec).at(Target.of("p", "j"));

        for (Form form : Form.values()) {
            for (Shell shell : Shell.values()) {
                for (Secrets secrets : Secrets.values()) {
                    Export export = Exports.write(more, form, shell, ADDRESS, secrets);
                    assertThat(export.text(note -> note.toString()))
                            .doesNotContain(CANARY)
                            .isEqualTo(Exports.write(spec.sent().at(Target.of("p", "j")), form, shell, ADDRESS, secrets)
                                    .text(note -> note.toString()));
                }
            }
        }
    }

    private static RunSpec withCanary(RunSpec spec) {
        List<EnvVar> variables = new ArrayList<>(spec.environment());
        variables.addFirst(EnvVar.secret(CANARY, CANARY).enabled(false));
        variables.addLast(EnvVar.plain(CANARY, CANARY).enabled(false));
        return spec.withEnvironment(variables);
    }
}
