package io.slipway.run.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.RunSpecs;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A variable that is switched off is judged by no rule and counts for nothing that is sent. */
class NotSentTest {
    @Provide
    Arbitrary<RunSpec> specs() {
        return RunSpecs.any();
    }

    @Property(tries = 2000)
    void whatIsSentHasTheSameProblems(@ForAll("specs") RunSpec spec) {
        assertThat(Rules.ofBody(spec, Known.NOTHING))
                .extracting(problem -> problem.code(), problem -> problem.place().pointer(), problem -> problem.args())
                .isEqualTo(Rules.ofBody(spec.sent(), Known.NOTHING).stream()
                        .map(problem -> org.assertj.core.groups.Tuple.tuple(
                                problem.code(), problem.place().pointer(), problem.args()))
                        .toList());
        assertThat(spec.sent().environment()).allMatch(EnvVar::enabled);
    }

    @Test
    void rowsOfProblemsAreThoseOfTheDraft() {
        RunSpec spec = RunSpec.EMPTY.withEnvironment(
                List.of(EnvVar.plain("A B", "").enabled(false), EnvVar.plain("A", ""), EnvVar.plain("A B", "")));

        assertThat(Rules.ofBody(spec, Known.NOTHING))
                .singleElement()
                .satisfies(problem -> assertThat(problem.place().row()).isEqualTo(2));
    }

    @Test
    void aDuplicateOrAMissingValueThatIsOffBlocksNothing() {
        List<EnvVar> variables = new ArrayList<>(List.of(EnvVar.plain("A", "1")));
        variables.add(EnvVar.plain("A", "2").enabled(false));
        variables.add(new EnvVar("B", new EnvValue.Missing(), false));
        variables.add(new EnvVar("C", new EnvValue.Locked("sealed"), false));
        variables.add(EnvVar.plain("", "").enabled(false));
        RunSpec spec = RunSpec.EMPTY.withEnvironment(variables);

        assertThat(Rules.ofBody(spec, Known.NOTHING)).isEmpty();
        assertThat(spec.holdsLocked()).isTrue();
        assertThat(spec.sent().holdsLocked()).isFalse();
    }

    @Test
    void aSecretThatIsOffIsNoSecretOfWhatIsSent() {
        RunSpec spec = RunSpec.EMPTY.withEnvironment(List.of(EnvVar.secret("A", "1").enabled(false)));

        assertThat(spec.holdsSecrets()).isFalse();
    }
}
