package io.slipway.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.RunSpecs;
import io.slipway.run.Target;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The draft says exactly what it was set from, and every change of a field is seen once. */
class RunDraftTest {
    @Provide
    Arbitrary<RunSpec> specs() {
        return RunSpecs.any();
    }

    @Property(tries = 10_000)
    void saysWhatItWasSetFrom(@ForAll("specs") RunSpec spec) {
        RunDraft draft = new RunDraft();

        draft.restore(spec);

        assertThat(draft.spec()).isEqualTo(spec);
    }

    @Property(tries = 1_000)
    void forgetsWhatWasThereBefore(@ForAll("specs") RunSpec before, @ForAll("specs") RunSpec after) {
        RunDraft draft = new RunDraft();
        draft.restore(before);

        draft.restore(after);

        assertThat(draft.spec()).isEqualTo(after);
    }

    @Test
    void restoringIsOneChange() {
        RunDraft draft = new RunDraft();
        List<RunSpec> seen = new ArrayList<>();
        draft.specProperty().addListener((observed, before, now) -> seen.add(now));
        RunSpec spec = RunSpec.EMPTY.at(Target.of("p", "j")).withEnvironment(List.of(EnvVar.plain("A", "1")));

        draft.restore(spec);

        assertThat(seen).containsExactly(spec);
    }

    @Test
    void aFieldOfAnEntryChangesTheSpec() {
        RunDraft draft = new RunDraft();
        draft.environment().add(EnvVarDraft.of(EnvVar.plain("A", "1")));

        draft.environment().getFirst().valueProperty().set("2");

        assertThat(draft.spec().environment()).containsExactly(EnvVar.plain("A", "2"));
    }

    @Test
    void typingEndsThatAValueIsMissing() {
        RunDraft draft = new RunDraft();
        draft.environment().add(EnvVarDraft.of(new EnvVar("A", new EnvValue.Missing())));
        assertThat(draft.spec().environment()).containsExactly(new EnvVar("A", new EnvValue.Missing()));

        draft.environment().getFirst().valueProperty().set("typed");

        assertThat(draft.spec().environment()).containsExactly(EnvVar.secret("A", "typed"));
    }

    @Test
    void whatWasTypedForOneSourceStaysWhenAnotherIsChosen() {
        RunDraft draft = new RunDraft();
        draft.source().kindProperty().set(SourceDraft.Kind.IMAGE);
        draft.source().imagePathProperty().set("nginx:latest");

        draft.source().kindProperty().set(SourceDraft.Kind.BUILD);
        draft.source().kindProperty().set(SourceDraft.Kind.IMAGE);

        assertThat(draft.source().imagePathProperty().get()).isEqualTo("nginx:latest");
    }
}
