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
        Map<String, EnvValue> values = new HashMap<>();
        current.forEach(variable -> values.putIfAbsent(variable.name(), variable.value()));
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < file.entries().size(); i++) {
            last.put(file.entries().get(i).name(), i);
        }
        List<EnvChange> changes = new ArrayList<>();
        for (int i = 0; i < file.entries().size(); i++) {
            Entry entry = file.entries().get(i);
            int winner = last.getOrDefault(entry.name(), i);
            Optional<EnvValue> before = Optional.ofNullable(values.get(entry.name()));
            boolean same = before.filter(value -> isSame(value, entry)).isPresent();
            boolean plain = same && before.get() instanceof EnvValue.Plain;
            int line = winner == i ? 0 : file.entries().get(winner).line();
            changes.add(new EnvChange(entry, kind(before.isPresent(), same, line), !plain, line, problems(entry)));
        }
        return changes;
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

    /** The variables after taking some: one whose name is there takes its place, any other goes to the end. */
    public static List<EnvVar> taken(List<EnvVar> current, List<EnvVar> taken) {
        List<EnvVar> after = new ArrayList<>(current);
        Map<String, Integer> ranks = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            ranks.putIfAbsent(after.get(i).name(), i);
        }
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
