package io.slipway.ui.compose.environment.rows;

import io.slipway.draft.EnvVarDraft;
import io.slipway.run.Code;
import io.slipway.ui.compose.check.Findings;
import io.slipway.ui.compose.check.Inspection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.ObservableList;

/** The rows that are sent under one name, of which the rules blame all but the first. */
public final class SameNames {
    private final ObservableList<EnvVarDraft> all;
    private Map<EnvVarDraft, List<EnvVarDraft>> groups = Map.of();

    SameNames(ObservableList<EnvVarDraft> all, Inspection inspection) {
        this.all = all;
        inspection.findingsProperty().subscribe(this::find);
    }

    private void find(Findings findings) {
        Map<String, List<EnvVarDraft>> named = findings.problems().stream()
                .filter(problem -> problem.code() == Code.ENV_NAME_DUPLICATE)
                .map(problem -> problem.args().getFirst())
                .distinct()
                .collect(Collectors.toMap(name -> name, name -> new ArrayList<>()));
        Map<EnvVarDraft, List<EnvVarDraft>> found = new HashMap<>();
        if (!named.isEmpty()) {
            for (EnvVarDraft row : all) {
                Optional.ofNullable(named.get(row.nameProperty().get()))
                        .filter(group -> row.enabledProperty().get())
                        .ifPresent(group -> {
                            group.add(row);
                            found.put(row, group);
                        });
            }
        }
        groups = found;
    }

    /** The next row of the same name, after the last the first. */
    public Optional<EnvVarDraft> next(EnvVarDraft row) {
        List<EnvVarDraft> group = groups.getOrDefault(row, List.of());
        return group.size() < 2 ? Optional.empty() : Optional.of(group.get((group.indexOf(row) + 1) % group.size()));
    }

    /** The row, from 1, in which the name of this row is there again; nothing for a row that is blamed itself. */
    public Optional<Integer> again(EnvVarDraft row) {
        List<EnvVarDraft> group = groups.getOrDefault(row, List.of());
        return group.size() > 1 && group.getFirst().equals(row)
                ? Optional.of(all.indexOf(group.get(1)) + 1)
                : Optional.empty();
    }
}
