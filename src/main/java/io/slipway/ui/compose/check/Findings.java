package io.slipway.ui.compose.check;

import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.run.Problem;
import io.slipway.run.Section;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The problems of one state of the launch, found again by their place. */
public final class Findings {
    /** No problem at all. */
    public static final Findings NONE = new Findings(List.of());

    private record Key(Field field, int row) {}

    /** How many problems weigh how much. */
    public record Count(long errors, long warnings) {}

    private final List<Problem> problems;
    private final Map<Key, Problem> gravest = new HashMap<>();

    /** Findings of these problems. */
    public Findings(List<Problem> problems) {
        this.problems = List.copyOf(problems);
        for (Problem problem : problems) {
            gravest.merge(key(problem.place()), problem, Findings::graver);
        }
    }

    private static Key key(Place place) {
        return new Key(place.field(), place.row());
    }

    private static Problem graver(Problem first, Problem second) {
        return second.severity().compareTo(first.severity()) < 0 ? second : first;
    }

    /** All of them, in the order of the page. */
    public List<Problem> problems() {
        return problems;
    }

    /** The gravest problem of fields that stand once. */
    public Optional<Problem> at(Set<Field> fields) {
        return inRow(fields, Place.NO_ROW);
    }

    /** The gravest problem of fields of one entry. */
    public Optional<Problem> inRow(Set<Field> fields, int row) {
        return fields.stream()
                .flatMap(field -> Optional.ofNullable(gravest.get(new Key(field, row))).stream())
                .min(Comparator.comparing(Problem::severity));
    }

    /** The entries of one part of the launch of which something is said. */
    public Set<Integer> rows(Section section) {
        return inside(section).stream().map(problem -> problem.place().row()).collect(Collectors.toSet());
    }

    private List<Problem> inside(Section section) {
        return problems.stream().filter(p -> p.place().field().section() == section).toList();
    }

    /** How many there are in one part of the launch. */
    public Count count(Section section) {
        List<Problem> inside = inside(section);
        long errors = inside.stream().filter(Problem::isError).count();
        return new Count(errors, inside.size() - errors);
    }
}
