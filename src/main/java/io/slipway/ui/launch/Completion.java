package io.slipway.ui.launch;

import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import io.slipway.run.rules.Known;
import io.slipway.run.rules.Rules;
import java.util.List;
import java.util.Optional;

/** Makes of a draft the launch that is sent, by asking for what it leaves open; a test answers in place of a dialog. */
public interface Completion {
    /** For drafts that leave nothing open. */
    Completion NONE = new Completion() {
        @Override
        public List<Problem> problems(RunSpec draft, Known known) {
            return Rules.ofLaunch(draft, known);
        }

        @Override
        public Optional<RunSpec> complete(RunSpec draft, Known known) {
            return Optional.of(draft);
        }
    };

    /** What is wrong with a draft before it is asked for anything. */
    List<Problem> problems(RunSpec draft, Known known);

    /** The launch that is sent, without errors; nothing when the operator thought better of it. */
    Optional<RunSpec> complete(RunSpec draft, Known known);
}
