package io.slipway.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.draft.Change.Kind;
import io.slipway.run.EnvVar;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.run.RunSpec;
import io.slipway.run.RunSpecs;
import io.slipway.run.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Steps of a draft: exact in what they bring back, and named by what was done. */
class UndoHistoryTest {
    private static final Change IMPORT = Change.of(Kind.IMPORTED, Place.of(Field.ROOT), 1);
    private static final Instant START = Instant.parse("2026-11-26T10:00:00Z");

    private final UndoHistory history = new UndoHistory(RunSpec.EMPTY);
    private Instant now = START;

    @Provide
    Arbitrary<List<RunSpec>> edits() {
        return RunSpecs.any().map(spec -> spec.at(Target.NONE)).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Boolean>> walk() {
        return Arbitraries.of(true, false).list().ofMinSize(1).ofMaxSize(30);
    }

    /** The model is a list with a cursor: an edit cuts what lies behind it, undo and redo move it. */
    @Property(tries = 1_000)
    void bringsBackExactlyWhatWasSaid(
            @ForAll("edits") List<RunSpec> edits, @ForAll("walk") List<Boolean> walk, @ForAll("edits") List<RunSpec> later) {
        UndoHistory steps = new UndoHistory(RunSpec.EMPTY);
        List<RunSpec> states = new ArrayList<>(List.of(RunSpec.EMPTY));
        int cursor = edit(steps, states, 0, edits);
        for (boolean back : walk) {
            cursor = move(steps, states, cursor, back);
        }
        cursor = edit(steps, states, cursor, later);
        for (boolean back : walk) {
            cursor = move(steps, states, cursor, back);
        }
    }

    private static int edit(UndoHistory steps, List<RunSpec> states, int from, List<RunSpec> edits) {
        int cursor = from;
        for (RunSpec edit : edits) {
            steps.changed(edit, IMPORT);
            if (!states.get(cursor).equals(edit)) {
                states.subList(cursor + 1, states.size()).clear();
                states.add(edit);
                cursor++;
            }
        }
        return cursor;
    }

    private static int move(UndoHistory steps, List<RunSpec> states, int cursor, boolean back) {
        boolean moved = (back ? steps.undo() : steps.redo()).isPresent();
        int next = Math.clamp(cursor + (back ? -1 : 1), 0, states.size() - 1);
        assertThat(moved).isEqualTo(next != cursor);
        assertThat(steps.now()).isEqualTo(states.get(next));
        return next;
    }

    @Property(tries = 500)
    void allOfItCanBeTakenBackAndDoneAgain(@ForAll("edits") @Size(min = 1) List<RunSpec> edits) {
        UndoHistory steps = new UndoHistory(RunSpec.EMPTY);
        edits.forEach(edit -> steps.changed(edit, START));

        while (steps.undo().isPresent()) {
            assertThat(steps.redoable()).isPresent();
        }
        assertThat(steps.now()).isEqualTo(RunSpec.EMPTY);

        while (steps.redo().isPresent()) {
            assertThat(steps.undoable()).isPresent();
        }
        assertThat(steps.now()).isEqualTo(edits.getLast());
    }

    private void say(EnvVar... variables) {
        history.changed(history.now().withEnvironment(List.of(variables)), now);
    }

    private void later(Duration by) {
        now = now.plus(by);
    }

    private void later() {
        later(UndoHistory.PAUSE);
    }

    private Change undo() {
        return history.undo().orElseThrow();
    }

    @Test
    void whatIsTypedIntoOneFieldIsOneStep() {
        say(EnvVar.plain("A", "1"));
        later();
        say(EnvVar.plain("A", "12"));
        later(UndoHistory.PAUSE.minusMillis(1));
        say(EnvVar.plain("A", "123"));

        assertThat(undo().kind()).isEqualTo(Kind.CHANGED);
        assertThat(history.now().environment()).containsExactly(EnvVar.plain("A", "1"));
    }

    @Test
    void aPauseAnotherFieldAndLeavingBeginAnotherStep() {
        say(EnvVar.plain("A", "1"), EnvVar.plain("B", "1"));
        later();
        say(EnvVar.plain("A", "2"), EnvVar.plain("B", "1"));
        say(EnvVar.plain("A", "2"), EnvVar.plain("B", "2"));
        history.pause();
        say(EnvVar.plain("A", "2"), EnvVar.plain("B", "3"));
        later();
        say(EnvVar.plain("A", "2"), EnvVar.plain("B", "4"));

        assertThat(IntStream.range(0, 4).mapToObj(i -> undo().name())).containsExactly("B", "B", "B", "A");
        assertThat(history.now().environment()).containsExactly(EnvVar.plain("A", "1"), EnvVar.plain("B", "1"));
    }

    @Test
    void aNewVariableWithItsNameAndTheMarkThatFollowsAreOneStep() {
        say(EnvVar.plain("", ""));
        say(EnvVar.plain("T", ""));
        say(EnvVar.plain("TOKEN", ""));
        say(EnvVar.secret("TOKEN", ""));
        say(EnvVar.secret("TOKEN_2", ""));

        Change step = undo();

        assertThat(step.kind()).isEqualTo(Kind.ADDED);
        assertThat(step.name()).isEqualTo("TOKEN_2");
        assertThat(history.now()).isEqualTo(RunSpec.EMPTY);
    }

    @Test
    void aRowThatStayedEmptyLeavesNoStep() {
        say(EnvVar.plain("A", "1"));
        later();
        say(EnvVar.plain("A", "1"), EnvVar.plain("", ""));
        history.pause();
        later();
        say(EnvVar.plain("A", "1"));

        assertThat(undo().name()).isEqualTo("A");
        assertThat(history.undoable()).isEmpty();
    }

    @Test
    void aMarkThatTheOperatorSetsIsAStep() {
        say(EnvVar.plain("A", "1"));
        history.pause();
        say(EnvVar.secret("A", "1"));

        assertThat(undo().kind()).isEqualTo(Kind.MARKED);
    }

    @Test
    void removalsAreCountedWhereverTheyWere() {
        say(EnvVar.plain("A", ""), EnvVar.plain("B", ""), EnvVar.plain("C", ""), EnvVar.plain("D", ""));
        say(EnvVar.plain("B", ""));

        Change step = undo();

        assertThat(step.kind()).isEqualTo(Kind.REMOVED);
        assertThat(step.count()).isEqualTo(3);
    }

    @Test
    void anEditCutsWhatCouldBeDoneAgain() {
        say(EnvVar.plain("A", "1"));
        undo();
        say(EnvVar.plain("B", "1"));

        assertThat(history.redo()).isEmpty();
        assertThat(history.now().environment()).containsExactly(EnvVar.plain("B", "1"));
    }

    @Test
    void whereItRunsIsNoStepAndStaysAsItWasChosen() {
        say(EnvVar.plain("A", "1"));
        history.changed(history.now().at(Target.of("p", "j")), now);

        undo();

        assertThat(history.now()).isEqualTo(RunSpec.EMPTY.at(Target.of("p", "j")));
        assertThat(history.undoable()).isEmpty();
    }

    @Test
    void anImportTakesItsJobAwayAgainUnlessAnotherWasChosen() {
        history.changed(RunSpec.EMPTY.at(Target.of("p", "mine")), now);
        RunSpec imported = RunSpec.EMPTY.at(Target.of("p", "its")).withEnvironment(List.of(EnvVar.plain("A", "1")));
        history.changed(imported, IMPORT);

        undo();
        assertThat(history.now().target()).isEqualTo(Target.of("p", "mine"));
        history.redo();
        assertThat(history.now()).isEqualTo(imported);

        history.changed(imported.at(Target.of("q", "third")), now);
        undo();
        assertThat(history.now()).isEqualTo(RunSpec.EMPTY.at(Target.of("q", "third")));
    }

    @Test
    void onlySoManyStepsAreRemembered() {
        for (int i = 0; i <= UndoHistory.MOST; i++) {
            later();
            say(EnvVar.plain("A", String.valueOf(i)));
        }
        for (int i = 0; i < UndoHistory.MOST; i++) {
            undo();
        }

        assertThat(history.undo()).isEmpty();
        assertThat(history.now().environment()).containsExactly(EnvVar.plain("A", "0"));
    }

    @Test
    void nothingPrintsWhatIsSaid() {
        say(EnvVar.plain("A", "hunter2"));

        assertThat(history.toString()).doesNotContain("hunter2");
        assertThat(history.undoable().orElseThrow().toString()).doesNotContain("hunter2");
    }
}
