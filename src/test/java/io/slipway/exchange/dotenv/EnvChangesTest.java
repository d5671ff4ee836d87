package io.slipway.exchange.dotenv;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.exchange.dotenv.EnvChange.Kind;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a file would do to the variables of a launch. */
class EnvChangesTest {
    private static final List<EnvVar> NOW = List.of(
            EnvVar.plain("SAME", "1"), EnvVar.plain("OTHER", "1"), new EnvVar("GONE", new EnvValue.Missing()),
            EnvVar.secret("KEPT", "1"));

    @Test
    void tellsWhatIsAddedChangedUnchangedAndTwice() {
        List<EnvChange> changes = EnvChanges.of(NOW, DotEnv.parse("SAME=1\nOTHER=2\nGONE=\nNEW=1\nNEW=2\nKEPT=1"));

        assertThat(changes).extracting(EnvChange::kind).containsExactly(
                Kind.UNCHANGED, Kind.CHANGED, Kind.CHANGED, Kind.DUPLICATE, Kind.ADDED, Kind.UNCHANGED);
        assertThat(changes).extracting(EnvChange::isTaken).containsExactly(true, true, true, false, true, true);
        assertThat(changes).extracting(EnvChange::winner).containsExactly(0, 0, 0, 5, 0, 0);
    }

    @Test
    void onlyWhatWasMadePlainStaysPlain() {
        assertThat(EnvChanges.of(NOW, DotEnv.parse("SAME=1\nOTHER=2\nKEPT=1\nNEW=1")))
                .extracting(EnvChange::secret)
                .containsExactly(false, true, true, true);
    }

    @Test
    void whatTheRulesSayIsTold() {
        assertThat(EnvChanges.of(List.of(), DotEnv.parse("A=********"))).singleElement()
                .satisfies(change -> assertThat(change.isDoubtful()).isTrue());
    }

    @Test
    void whatIsNotSentIsChangedByBeingTaken() {
        List<EnvVar> now = List.of(
                EnvVar.plain("A", "1").enabled(false), EnvVar.plain("B", "0").enabled(false), EnvVar.plain("B", "1"));

        assertThat(EnvChanges.of(now, DotEnv.parse("A=1\nB=1")))
                .extracting(EnvChange::kind)
                .containsExactly(Kind.CHANGED, Kind.UNCHANGED);
        assertThat(EnvChanges.taken(now, List.of(EnvVar.plain("A", "1"), EnvVar.plain("B", "2"))))
                .containsExactly(EnvVar.plain("A", "1"), now.get(1), EnvVar.plain("B", "2"));
    }

    @Test
    void whatIsTakenKeepsItsPlace() {
        assertThat(EnvChanges.taken(NOW, List.of(EnvVar.secret("NEW", "x"), EnvVar.secret("OTHER", "y"))))
                .containsExactly(
                        NOW.get(0), EnvVar.secret("OTHER", "y"), NOW.get(2), NOW.get(3), EnvVar.secret("NEW", "x"));
    }
}
