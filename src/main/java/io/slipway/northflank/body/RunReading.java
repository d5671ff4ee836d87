package io.slipway.northflank.body;

import io.slipway.run.Code;
import io.slipway.run.Place;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import io.slipway.run.rules.Known;
import io.slipway.run.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was read of a body.
 *
 * @param spec all of it that a launch can hold
 * @param problems what it cannot hold, in the order of the text
 */
public record RunReading(RunSpec spec, List<Problem> problems) {
    public RunReading {
        problems = List.copyOf(problems);
    }

    static RunReading broken(Problem problem) {
        return new RunReading(RunSpec.EMPTY, List.of(problem));
    }

    /** Whether everything that was read is held by {@link #spec()}. */
    public boolean isComplete() {
        return !Rules.blocks(problems);
    }

    /** The problems of the text together with those that the rules find in what was read. */
    public List<Problem> judge(Known known) {
        return union(Rules.ofBody(spec, known));
    }

    /** The problems of the text together with others; where the text is wrong, the rules' word on it is left out. */
    public List<Problem> union(List<Problem> others) {
        Set<String> wrong = problems.stream()
                .filter(Problem::isError)
                .map(Problem::place)
                .map(Place::pointer)
                .collect(Collectors.toSet());
        Set<String> refused = others.stream()
                .filter(Problem::isError)
                .map(problem -> problem.place().pointer())
                .collect(Collectors.toSet());
        List<Problem> all = new ArrayList<>(problems);
        all.removeIf(problem -> problem.code() == Code.VALUE_EMPTY
                && !problem.isError()
                && refused.contains(problem.place().pointer()));
        others.stream().filter(other -> !wrong.contains(other.place().pointer())).forEach(all::add);
        return all;
    }
}
