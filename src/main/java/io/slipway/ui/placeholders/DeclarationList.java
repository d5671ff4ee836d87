package io.slipway.ui.placeholders;

import io.slipway.preset.Placeholder;
import io.slipway.preset.placeholder.Declarations;
import io.slipway.preset.placeholder.Uses;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The declarations while they are edited: each change is told at once, with what is wrong with them then. */
final class DeclarationList {
    private final RunSpec spec;
    /** Each in a property, so that a changed one stays the same row. */
    private final ObservableList<ObjectProperty<Placeholder>> items =
            FXCollections.observableArrayList(item -> new Observable[] {item});

    private final ReadOnlyObjectWrapper<List<Problem>> problems = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * These declarations.
     *
     * @param spec the launch in which they are used
     * @param changed is told them after each change
     */
    DeclarationList(RunSpec spec, List<Placeholder> declared, Consumer<List<Placeholder>> changed) {
        this.spec = spec;
        declared.forEach(placeholder -> items.add(new SimpleObjectProperty<>(placeholder)));
        problems.set(Declarations.check(declared, spec));
        items.addListener((Observable same) -> {
            List<Placeholder> now = declared();
            problems.set(Declarations.check(now, spec));
            changed.accept(now);
        });
    }

    ObservableList<ObjectProperty<Placeholder>> items() {
        return items;
    }

    private List<Placeholder> declared() {
        return items.stream().map(ObjectProperty::get).toList();
    }

    ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** The gravest problem of one declaration, or of one member of it when that is not empty. */
    Optional<Problem> problem(int row, String member) {
        return problems.get().stream()
                .filter(problem -> problem.place().row() == row)
                .filter(problem -> problem.place().pointer().startsWith("/placeholders/" + row + member))
                .min(Comparator.comparing(Problem::severity));
    }

    /** What is said of one declaration as a whole. */
    Optional<Problem> whole(int row) {
        return problems.get().stream()
                .filter(problem -> problem.place().pointer().equals("/placeholders/" + row))
                .findFirst();
    }

    /** Adds one for a name that stands between braces already, where there is such a name. */
    int add() {
        String name = Uses.undeclared(spec, declared()).stream().findFirst().orElse("");
        items.add(new SimpleObjectProperty<>(
                new Placeholder(name, "", Optional.empty(), Optional.empty(), List.of())));
        return items.size() - 1;
    }

    /** Removes one; what comes back puts it where it was. */
    Runnable remove(int row) {
        ObjectProperty<Placeholder> removed = items.remove(row);
        return () -> items.add(Math.min(row, items.size()), removed);
    }

    void replace(int row, Placeholder changed) {
        items.get(row).set(changed);
    }

    /** In how many fields it stands. */
    int uses(Placeholder placeholder) {
        return Uses.of(spec, declared()).places().getOrDefault(placeholder.name(), List.of()).size();
    }
}
