package io.slipway.draft;

import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The steps by which a launch came to say what it says, at most {@value #MOST}: each can be taken back and done again.
 *
 * <p>What is typed into one field without a longer pause is one step. Where a run is started is chosen and no step by
 * itself; it is taken back only with a step that brought it along, and only while nobody has chosen another since. All
 * of it is in memory alone, secrets among it. For one thread.
 */
public final class UndoHistory {
    /** How many steps are remembered. */
    public static final int MOST = 200;

    /** Who types on sooner goes on with the same step. */
    public static final Duration PAUSE = Duration.ofSeconds(2);

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private RunSpec now;
    private Instant last = Instant.MIN;
    /** What was done last, while more of it belongs to the same step. */
    private @Nullable Change open;

    /** What lies between two of its states. A class, so that nothing prints what they say. */
    private static final class Step {
        private final RunSpec before;
        private final RunSpec after;
        private final Change change;

        Step(RunSpec before, RunSpec after, Change change) {
            this.before = before;
            this.after = after;
            this.change = change;
        }

        Step read(UnaryOperator<RunSpec> reading) {
            return new Step(reading.apply(before), reading.apply(after), change);
        }
    }

    /** Nothing was done yet to this launch. */
    public UndoHistory(RunSpec start) {
        now = start;
    }

    /** What the launch says now. */
    public RunSpec now() {
        return now;
    }

    /** It says this since that moment: a step, or more of the last one. */
    public void changed(RunSpec next, Instant at) {
        if (sayTheSame(now, next)) {
            now = next;
            return;
        }
        Change change = Changes.between(now, next);
        Optional<Step> goesOn = Optional.ofNullable(done.peekLast()).filter(step -> goesOn(step, next, change, at));
        if (goesOn.isPresent()) {
            extend(goesOn.get(), next, change);
        } else {
            add(next, change);
            open = change;
        }
        now = next;
        last = at;
    }

    /** It is started there; that is no step. */
    public void move(Target target) {
        now = now.at(target);
    }

    /** It says this by an action that names it: a step of its own. */
    public void changed(RunSpec next, Change action) {
        if (!now.equals(next)) {
            add(next, action);
            now = next;
        }
        pause();
    }

    /** What comes next is another step. */
    public void pause() {
        open = null;
    }

    private boolean goesOn(Step step, RunSpec next, Change change, Instant at) {
        // An entry that was made and left empty goes by itself.
        boolean dissolves = change.kind() == Change.Kind.REMOVED && change.isBlank() && sayTheSame(step.before, next);
        boolean inTime = at.isBefore(last.plus(PAUSE));
        return dissolves || (open != null && undone.isEmpty() && inTime && change.goesOnWith(open));
    }

    private void extend(Step step, RunSpec next, Change change) {
        done.removeLast();
        if (sayTheSame(step.before, next)) {
            pause();
        } else {
            done.addLast(new Step(step.before, next, Changes.between(step.before, next)));
            open = change.kind() == Change.Kind.MARKED ? open : change;
        }
    }

    private void add(RunSpec next, Change change) {
        undone.clear();
        done.addLast(new Step(now, next, change));
        if (done.size() > MOST) {
            done.removeFirst();
        }
    }

    /** Takes the last step back. */
    public Optional<Change> undo() {
        return move(done, undone, step -> step.after, step -> step.before);
    }

    /** Does again what was taken back last. */
    public Optional<Change> redo() {
        return move(undone, done, step -> step.before, step -> step.after);
    }

    /** Picks one of the two states of a step. */
    private interface End {
        RunSpec of(Step step);
    }

    private Optional<Change> move(Deque<Step> from, Deque<Step> to, End left, End entered) {
        pause();
        @Nullable Step step = from.pollLast();
        if (step == null) {
            return Optional.empty();
        }
        to.addLast(step);
        Target moved = left.of(step).target();
        now = now.target().equals(moved) ? entered.of(step) : entered.of(step).at(now.target());
        return Optional.of(step.change);
    }

    /** What would be taken back. */
    public Optional<Change> undoable() {
        return Optional.ofNullable(done.peekLast()).map(step -> step.change);
    }

    /** What would be done again. */
    public Optional<Change> redoable() {
        return Optional.ofNullable(undone.peekLast()).map(step -> step.change);
    }

    /** Reads every state of it in another way, such as with secrets that could be opened by now; that is no step. */
    public void reread(UnaryOperator<RunSpec> reading) {
        Stream.of(done, undone).forEach(steps -> {
            List<Step> read = steps.stream().map(step -> step.read(reading)).toList();
            steps.clear();
            steps.addAll(read);
        });
        now = reading.apply(now);
    }

    private static boolean sayTheSame(RunSpec one, RunSpec other) {
        return one.at(Target.NONE).equals(other.at(Target.NONE));
    }
}
