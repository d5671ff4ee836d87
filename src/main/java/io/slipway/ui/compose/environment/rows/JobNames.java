package io.slipway.ui.compose.environment.rows;

import io.slipway.draft.EnvVarDraft;
import io.slipway.ui.kit.suggest.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;

/**
 * The names of the variables that the job has, which a row of the same name overrides.
 *
 * @param known nothing while they are not known
 * @param rows all rows of the table
 */
public record JobNames(ObservableValue<Optional<Set<String>>> known, List<EnvVarDraft> rows) {
    /** Whether the job has a variable of this name, as far as that is known. */
    public boolean has(String name) {
        return names().contains(name);
    }

    /** What a row may be called to override something of the job that no other row does yet. */
    public List<Suggestion> offered(EnvVarDraft row) {
        Set<String> others = rows.stream()
                .filter(other -> other != row)
                .map(other -> other.nameProperty().get())
                .collect(Collectors.toSet());
        return names().stream()
                .filter(name -> !others.contains(name))
                .sorted()
                .map(name -> new Suggestion(name, name, ""))
                .toList();
    }

    /** All of them, none while they are not known. */
    Set<String> names() {
        return known.getValue().orElse(Set.of());
    }
}
