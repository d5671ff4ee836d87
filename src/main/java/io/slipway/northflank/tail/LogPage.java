package io.slipway.northflank.tail;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.LogLine;
import io.slipway.northflank.PageSize;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One page of lines and where the next one begins.
 *
 * @param from the moment at which the next page begins
 * @param most how many lines it is to hold
 * @param known the lines of that moment that were read already
 * @param fresh the lines that this page added
 * @param largest how many lines came at once at most: the service may have a limit of its own
 * @param isLast whether there is no next page
 * @param isWhole whether no line was left out so far
 */
record LogPage(
        Instant from,
        int most,
        Set<LogLine> known,
        List<LogLine> fresh,
        int largest,
        boolean isLast,
        boolean isWhole) {
    private static final Duration STEP = Duration.ofMillis(1);

    static LogPage first(Instant from) {
        return new LogPage(from, PageSize.USUAL.lines(), Set.of(), List.of(), 0, false, true);
    }

    /** Where these lines lead, which were asked for from here. */
    LogPage followedBy(List<LogLine> lines) {
        List<LogLine> added = lines.stream().filter(line -> !known.contains(line)).toList();
        Optional<Instant> end = lines.isEmpty() ? Optional.empty() : lines.getLast().time();
        int most = Math.max(largest, lines.size());
        if (lines.size() < Math.min(this.most, PageSize.SURELY_THE_END) || end.isEmpty()) {
            return new LogPage(from, this.most, known, added, most, true, isWhole && (lines.isEmpty() || end.isPresent()));
        } else if (end.get().isBefore(from)) {
            // A service that does not look at the beginning would give the same lines for ever.
            return end(most);
        } else if (end.get().isAfter(from)) {
            return new LogPage(end.get(), new PageSize(this.most).larger().lines(), at(end.get(), lines), added, most, false, isWhole);
        } else if (!added.isEmpty()) {
            return new LogPage(from, this.most, joined(added), added, most, false, isWhole);
        }
        return lines.size() < most ? end(most) : pastAFullMoment(most);
    }

    private LogPage end(int most) {
        return new LogPage(from, this.most, known, List.of(), most, true, isWhole);
    }

    /** There are as many lines of this moment as come at once; what may be behind them cannot be asked for. */
    private LogPage pastAFullMoment(int most) {
        return new LogPage(from.plus(STEP), this.most, Set.of(), List.of(), most, false, false);
    }

    boolean canBeSmaller(ApiException.NoAnswer failure) {
        return new PageSize(most).mayHelpAgainst(failure);
    }

    /** The same page again, for fewer lines: they are long, and an answer has a largest size. */
    LogPage smaller() {
        return new LogPage(
                from, new PageSize(most).smaller().lines(), known, List.of(), largest, false, isWhole);
    }

    LogPage again() {
        return new LogPage(from, most, known, List.of(), largest, false, isWhole);
    }

    private Set<LogLine> joined(List<LogLine> added) {
        Set<LogLine> joined = new HashSet<>(known);
        joined.addAll(added);
        return joined;
    }

    private static Set<LogLine> at(Instant end, List<LogLine> lines) {
        return lines.stream().filter(line -> line.time().filter(end::equals).isPresent()).collect(Collectors.toSet());
    }
}
