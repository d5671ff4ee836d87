package io.slipway.exchange.dotenv;

import io.slipway.exchange.dotenv.EnvChange.Kind;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import io.slipway.run.rules.Known;
import io.slipway.run.rules.Rules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What taking the variables of a file changes, before and after the choice. */
public final class EnvChanges {
    private EnvChanges() {
    }

    /** What each variable of a file, in its order, would do to these. */
    public static List<EnvChange> of(List<EnvVar> current, DotEnv file) {
        Map<String, Integer> ranks = ranks(current);
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < file.entries().size(); i++) {
            last.put(file.entries().get(i).name(), i);
        }
        List<EnvChange> changes = new ArrayList<>();
        for (int i = 0; i < file.entries().size(); i++) {
            Entry entry = file.entries().get(i);
            int winner = last.getOrDefault(entry.name(), i);
            Optional<EnvVar> before = Optional.ofNullable(ranks.get(entry.name())).map(current::get);
            boolean same = before.filter(variable -> isSame(variable.value(), entry)).isPresent();
            boolean plain = same && before.get().value() instanceof EnvValue.Plain;
            boolean unchanged = same && before.get().enabled();
            int line = winner == i ? 0 : file.entries().get(winner).line();
            changes.add(new EnvChange(entry, kind(before.isPresent(), unchanged, line), !plain, line, problems(entry)));
        }
        return changes;
    }

    private static Map<String, Integer> ranks(List<EnvVar> current) {
        Map<String, Integer> ranks = new HashMap<>();
        for (boolean enabled : new boolean[] {true, false}) {
            for (int i = 0; i < current.size(); i++) {
                if (current.get(i).enabled() == enabled) {
                    ranks.putIfAbsent(current.get(i).name(), i);
                }
            }
        }
        return ranks;
    }

    private static Kind kind(boolean there, boolean same, int winner) {
        if (winner > 0) {
            return Kind.DUPLICATE;
        }
        return !there ? Kind.ADDED : same ? Kind.UNCHANGED : Kind.CHANGED;
    }

    private static boolean isSame(EnvValue before, Entry entry) {
        return !(before instanceof EnvValue.Missing) && before.text().equals(entry.value());
    }

    private static List<Problem> problems(Entry entry) {
        return Rules.ofBody(RunSpec.EMPTY.withEnvironment(List.of(entry.variable())), Known.NOTHING);
    }

    /**
     * The variables after taking some: one whose name is there takes its place, any other goes to the end. Where one of
     * the name is sent and another is not, it is the place of the one that is sent.
     */
    public static List<EnvVar> taken(List<EnvVar> current, List<EnvVar> taken) {
        List<EnvVar> after = new ArrayList<>(current);
        Map<String, Integer> ranks = ranks(current);
        for (EnvVar variable : taken) {
            Integer rank = ranks.putIfAbsent(variable.name(), after.size());
            if (rank == null) {
                after.add(variable);
            } else {
                after.set(rank, variable);
            }
        }
        return after;
    }
}
