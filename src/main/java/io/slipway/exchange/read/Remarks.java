package io.slipway.exchange.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Collects remarks on a text, and knows its lines. */
final class Remarks {
    /** Nobody reads more than that. */
    private static final int MOST = 100;
    /** A subject is named, not repeated. */
    private static final int LONGEST = 60;

    private final int[] lineStarts;
    private final List<Remark> remarks = new ArrayList<>();

    Remarks(String text) {
        lineStarts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(0, text.length())
                                .filter(i -> text.charAt(i) == '\n')
                                .map(i -> i + 1))
                .toArray();
    }

    void add(Remark.Kind kind, int at, String subject) {
        if (remarks.size() > MOST) {
            return;
        }
        int found = Arrays.binarySearch(lineStarts, at);
        int line = found >= 0 ? found : -found - 2;
        String named = subject.length() > LONGEST ? subject.substring(0, LONGEST) + "\u2026" : subject;
        remarks.add(new Remark(
                remarks.size() == MOST ? Remark.Kind.MORE : kind, line + 1, at - lineStarts[line] + 1, named));
    }

    List<Remark> all() {
        return remarks.stream()
                .sorted(Comparator.comparing((Remark remark) -> remark.kind() == Remark.Kind.MORE)
                        .thenComparingInt(Remark::line)
                        .thenComparingInt(Remark::column))
                .toList();
    }
}
