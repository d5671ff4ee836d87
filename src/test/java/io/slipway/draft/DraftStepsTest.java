package io.slipway.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.draft.Change.Kind;
import io.slipway.run.EnvVar;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.run.RunSpec;
import io.slipway.run.RunSpecs;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The draft as steps move it: it says exactly what it said, and its other rows stay the same objects. */
class DraftStepsTest {
    private static final Change IMPORT = Change.of(Kind.IMPORTED, Place.of(Field.ROOT), 1);

    private final RunDraft draft = new RunDraft();

    @Provide
    Arbitrary<RunSpec> specs() {
        return RunSpecs.any();
    }

    @Property(tries = 2_000)
    void saysExactlyWhatItSaid(@ForAll("specs") RunSpec before, @ForAll("specs") RunSpec after) {
        RunDraft changed = new RunDraft();
        changed.restore(before);
        changed.steps().as(IMPORT, () -> changed.revert(after));
        assertThat(changed.spec()).isEqualTo(after);

        changed.steps().undo();
        assertThat(changed.spec()).isEqualTo(before);

        changed.steps().redo();
        assertThat(changed.spec()).isEqualTo(after);
    }

    private void has(String... names) {
        draft.restore(RunSpec.EMPTY.withEnvironment(
                List.of(names).stream().map(name -> EnvVar.plain(name, "1")).toList()));
    }

    private List<String> names() {
        return draft.environment().stream().map(row -> row.nameProperty().get()).toList();
    }

    @Test
    void anotherOrderIsAMove() {
        has("A", "B", "C", "D");
        RunSpec before = draft.spec();
        draft.setEnvironment(List.of("C", "A", "B", "D").stream().map(name -> EnvVar.plain(name, "1")).toList());
        assertThat(Changes.between(before, draft.spec()).kind()).isEqualTo(Kind.MOVED);

        draft.setEnvironment(List.of("C", "A", "X", "Y").stream().map(name -> EnvVar.plain(name, "1")).toList());
        assertThat(Changes.between(before, draft.spec()).kind()).isEqualTo(Kind.CHANGED);
    }

    @Test
    void rowsThatDidNotChangeStayTheSameObjects() {
        has("A", "B", "C", "D", "E");
        List<EnvVarDraft> rows = List.copyOf(draft.environment());
        draft.steps().as(IMPORT, () -> draft.environment().removeAll(rows.get(1), rows.get(3)));
        draft.steps().pause();
        rows.get(2).valueProperty().set("2");

        draft.steps().undo();
        draft.steps().undo();

        assertThat(names()).containsExactly("A", "B", "C", "D", "E");
        assertThat(draft.environment()).contains(rows.get(0), rows.get(2), rows.get(4));
    }

    @Test
    void aChangedRowStaysTheSameObject() {
        has("A", "B");
        EnvVarDraft row = draft.environment().get(1);
        row.valueProperty().set("2");

        draft.steps().undo();

        assertThat(draft.environment().get(1)).isSameAs(row);
        assertThat(row.valueProperty().get()).isEqualTo("1");
    }

    @Test
    void aStepBackIsOneChangeToWhoWatches() {
        has("A", "B");
        draft.steps().as(IMPORT, () -> draft.setEnvironment(List.of(EnvVar.secret("X", "y"))));
        List<RunSpec> seen = new ArrayList<>();
        draft.specProperty().addListener((same, before, now) -> seen.add(now));

        draft.steps().undo();

        assertThat(seen).hasSize(1);
    }

    @Test
    void whatWasTypedForAnotherSourceStays() {
        draft.source().kindProperty().set(SourceDraft.Kind.IMAGE);
        draft.source().imagePathProperty().set("nginx:latest");
        draft.source().kindProperty().set(SourceDraft.Kind.JOB_DEFAULT);
        draft.deploymentPlanProperty().set("nf-compute-20");

        draft.steps().undo();

        assertThat(draft.source().imagePathProperty().get()).isEqualTo("nginx:latest");
    }

    @Test
    void anotherDraftHasItsOwnSteps() {
        has("A");
        draft.environment().getFirst().valueProperty().set("2");
        UndoHistory aside = draft.steps().history();
        draft.restore(RunSpec.EMPTY);
        assertThat(draft.steps().undo()).isEmpty();

        draft.steps().show(aside);
        draft.steps().undo();

        assertThat(draft.spec().environment()).containsExactly(EnvVar.plain("A", "1"));
    }

    @Test
    void unchangedVariablesAreSharedByAllSteps() {
        has("A", "B");
        EnvVar first = draft.spec().environment().getFirst();

        draft.environment().get(1).valueProperty().set("2");

        assertThat(draft.spec().environment().getFirst()).isSameAs(first);
    }

    @Test
    void whatIsReadInAnotherWayIsNoStep() {
        has("A");
        draft.environment().getFirst().valueProperty().set("2");

        draft.steps().reread(spec -> spec.withEnvironment(spec.environment().stream()
                .map(variable -> EnvVar.secret(variable.name(), variable.value().text()))
                .toList()));

        assertThat(draft.spec().environment()).containsExactly(EnvVar.secret("A", "2"));
        draft.steps().undo();
        assertThat(draft.spec().environment()).containsExactly(EnvVar.secret("A", "1"));
        assertThat(draft.steps().undo()).isEmpty();
    }
}
