package io.slipway.ui.compose.environment.rows;

import io.slipway.draft.EnvVarDraft;
import io.slipway.run.Section;
import io.slipway.ui.compose.check.Inspection;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener.Change;
import javafx.collections.ObservableList;

/**
 * The rows that the filter lets through, as they were typed or by name.
 *
 * <p>It is asked when the filter or the order changes, not while a row is typed in: a row must not vanish or wander
 * under the cursor.
 */
public final class ShownRows {
    private static final Comparator<EnvVarDraft> BY_NAME =
            Comparator.comparing(row -> row.nameProperty().get(), String.CASE_INSENSITIVE_ORDER);

    private final ObservableList<EnvVarDraft> all;
    private final Inspection inspection;
    private final JobNames ofJob;
    private final ObservableList<EnvVarDraft> shown = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty problems = new SimpleBooleanProperty();
    private final BooleanProperty overrides = new SimpleBooleanProperty();
    private final BooleanProperty sorted = new SimpleBooleanProperty();
    private final BooleanBinding filtered = filter.isNotEmpty().or(problems).or(overrides);

    /** Rows of these, of which the inspection says what is wrong with them. */
    public ShownRows(ObservableList<EnvVarDraft> all, JobNames ofJob, Inspection inspection) {
        this.all = all;
        this.ofJob = ofJob;
        this.inspection = inspection;
        all.addListener(this::follow);
        filter.subscribe((before, now) -> apply());
        problems.subscribe((before, now) -> apply());
        overrides.subscribe((before, now) -> apply());
        sorted.subscribe((before, now) -> apply());
        apply();
    }

    private void apply() {
        String sought = filter.get().strip().toLowerCase(Locale.ROOT);
        Set<EnvVarDraft> kept = problems.get() ? wrongRows() : Set.of();
        Set<String> job = overrides.get() ? ofJob.names() : Set.of();
        Stream<EnvVarDraft> rows = all.stream()
                .filter(row -> sought.isEmpty() || lets(row, sought))
                .filter(row -> !problems.get() || kept.contains(row))
                .filter(row -> !overrides.get() || job.contains(row.nameProperty().get()));
        shown.setAll((sorted.get() ? rows.sorted(BY_NAME) : rows).toList());
    }

    private Set<EnvVarDraft> wrongRows() {
        Set<EnvVarDraft> rows = new HashSet<>();
        inspection.findingsProperty().get().rows(Section.ENVIRONMENT).stream()
                .filter(row -> row >= 0 && row < all.size())
                .forEach(row -> rows.add(all.get(row)));
        return rows;
    }

    /** No secret is looked into: a filter would tell it apart by trying. */
    private static boolean lets(EnvVarDraft row, String sought) {
        return holds(row.nameProperty().get(), sought)
                || (!row.secretProperty().get() && holds(row.valueProperty().get(), sought));
    }

    private static boolean holds(String text, String sought) {
        return text.toLowerCase(Locale.ROOT).contains(sought);
    }

    private void follow(Change<? extends EnvVarDraft> change) {
        while (change.next()) {
            if (change.wasPermutated()) {
                apply();
            } else if (change.wasReplaced() && change.getRemovedSize() + change.getFrom() >= all.size()
                    && change.getFrom() == 0 && change.getTo() == all.size()) {
                showAll();
            } else {
                if (change.wasRemoved()) {
                    shown.removeAll(new HashSet<>(change.getRemoved()));
                }
                if (change.wasAdded()) {
                    insert(change.getFrom(), List.copyOf(change.getAddedSubList()));
                }
            }
        }
    }

    /** Other rows than before have nothing to do with what was looked for. */
    private void showAll() {
        clearFilter();
        apply();
    }

    private void insert(int from, List<EnvVarDraft> added) {
        int before = from == 0 ? -1 : shown.indexOf(all.get(from - 1));
        shown.addAll(from == 0 ? 0 : before < 0 ? shown.size() : before + 1, added);
    }

    /** Lets every row through again. */
    public void clearFilter() {
        filter.set("");
        problems.set(false);
        overrides.set(false);
    }

    /** The rows of a choice in the order of all. */
    static List<EnvVarDraft> inOrder(List<EnvVarDraft> all, Collection<EnvVarDraft> rows) {
        if (rows.size() < 2) {
            return rows.stream().filter(all::contains).toList();
        }
        Map<EnvVarDraft, Integer> places = new HashMap<>();
        for (int place = 0; place < all.size(); place++) {
            places.put(all.get(place), place);
        }
        return rows.stream().filter(places::containsKey).sorted(Comparator.comparing(places::get)).toList();
    }

    /** They. */
    public ObservableList<EnvVarDraft> list() {
        return shown;
    }

    /** What is looked for in names and in values that are not secret. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** Whether only rows with problems are shown. */
    public BooleanProperty problemsProperty() {
        return problems;
    }

    /** Whether only variables are shown that the job has too. */
    public BooleanProperty overridesProperty() {
        return overrides;
    }

    /** Whether rows stand by their names; what is sent stays in its order. */
    public BooleanProperty sortedProperty() {
        return sorted;
    }

    /** Whether rows may be hidden. */
    public BooleanBinding filtered() {
        return filtered;
    }
}
