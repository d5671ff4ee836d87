package io.slipway.ui.palette;

import io.slipway.match.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Which entries answer a text, in groups, the best first. */
final class Ranking {
    static final String RECENT = "RECENT";
    private static final int MOST_RECENT = 8;
    private static final int MOST_OF_SEVERAL = 8;
    private static final int MOST_OF_ONE = 60;
    /** Used lately counts as much as the step from the inside of a word to its beginning. */
    private static final int LATELY = 30;

    private final List<Entry> entries;
    private final List<String> recent;

    /**
     * Among these entries.
     *
     * @param recent the marks of those that were chosen last, the newest first
     */
    Ranking(List<Entry> entries, List<String> recent) {
        this.entries = entries;
        this.recent = recent;
    }

    /** The same among these too. */
    Ranking with(List<Entry> more) {
        List<Entry> all = new ArrayList<>(entries);
        all.addAll(more);
        return new Ranking(all, recent);
    }

    private record Scored(Entry entry, int score) {}

    /**
     * The rows that answer.
     *
     * @param text what was typed, with the sign of a kind in front or not
     * @param places whether presets and jobs come first
     */
    List<Row> rows(String text, boolean places) {
        boolean one = Kind.sign(text).isPresent();
        List<Entry> asked = one
                ? entries.stream().filter(entry -> entry.kind().isMeantBy(text.charAt(0))).toList()
                : entries;
        Query query = Query.of(one ? text.substring(1) : text);
        if (query.isEmpty() && !one && !places) {
            return beginning();
        }
        return grouped(scored(asked, query), one ? MOST_OF_ONE : MOST_OF_SEVERAL, places);
    }

    /** Before anything is typed: what was used last, and then what can be done. */
    private List<Row> beginning() {
        List<Row> rows = new ArrayList<>();
        List<Entry> last = recent.stream()
                .flatMap(mark -> entries.stream().filter(entry -> entry.mark().equals(mark)).limit(1))
                .limit(MOST_RECENT)
                .toList();
        add(rows, RECENT, last);
        add(rows, Kind.ACTION.name(), entries.stream()
                .filter(entry -> entry.kind() == Kind.ACTION && !last.contains(entry))
                .toList());
        return rows;
    }

    private static void add(List<Row> rows, String group, List<Entry> found) {
        if (!found.isEmpty()) {
            rows.add(new Row.Heading(group));
            found.forEach(entry -> rows.add(new Row.Found(entry)));
        }
    }

    private List<Scored> scored(List<Entry> asked, Query query) {
        List<Scored> scored = new ArrayList<>();
        for (Entry entry : asked) {
            OptionalInt score = query.score(entry.name(), entry.besides());
            if (score.isPresent()) {
                scored.add(new Scored(entry, score.getAsInt() + lately(entry)));
            }
        }
        // Stable, so that equals stay in the order of menus and lists; Enter is not to fall on what cannot be chosen now.
        scored.sort(Comparator.comparing((Scored found) -> found.entry().why().isPresent())
                .thenComparing(Comparator.comparingInt(Scored::score).reversed()));
        return scored;
    }

    private int lately(Entry entry) {
        int at = recent.indexOf(entry.mark());
        return at < 0 ? 0 : Math.max(1, LATELY - at);
    }

    private static List<Row> grouped(List<Scored> scored, int most, boolean places) {
        Map<Kind, List<Entry>> groups = new EnumMap<>(Kind.class);
        List<Kind> order = new ArrayList<>();
        if (places) {
            order.addAll(List.of(Kind.PRESET, Kind.JOB, Kind.PROJECT));
        }
        for (Scored found : scored) {
            Kind kind = found.entry().kind();
            if (!order.contains(kind)) {
                order.add(kind);
            }
            List<Entry> group = groups.computeIfAbsent(kind, none -> new ArrayList<>());
            if (group.size() < most) {
                group.add(found.entry());
            }
        }
        List<Row> rows = new ArrayList<>();
        order.forEach(kind -> add(rows, kind.name(), groups.getOrDefault(kind, List.of())));
        return rows;
    }
}
