package io.slipway.preset.placeholder;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Estimates how large a regular expression gets once its counted repetitions are written out, before anyone does. */
final class PatternSize {
    /** Steps of an expression that is matched at once, and far more than a form of values needs. */
    static final long MOST = 4_000;

    private static final Pattern TOKEN = Pattern.compile(
            "\\\\.|\\[\\^?]?(?:\\\\.|\\[:[^\\]]{0,20}:]|[^\\]\\\\])*+]|\\{(\\d{1,9})(?:,(\\d{0,9}))?}|(?s:.)");

    private final Deque<Long> outer = new ArrayDeque<>();
    private long sum;
    private long last;

    private PatternSize() {
    }

    static long of(String expression) {
        PatternSize size = new PatternSize();
        Matcher tokens = TOKEN.matcher(expression);
        while (tokens.find()) {
            size.add(tokens.toMatchResult());
        }
        return size.sum + size.outer.stream().mapToLong(Long::longValue).sum();
    }

    private void add(MatchResult token) {
        if (token.group(1) != null) {
            repeat(Math.max(Long.parseLong(token.group(1)), upper(token.group(2))));
            return;
        }
        switch (token.group()) {
            case "(" -> {
                outer.push(sum);
                sum = 1;
            }
            case ")" -> {
                last = sum;
                sum = Math.addExact(sum, outer.isEmpty() ? 0 : outer.pop());
            }
            default -> {
                last = 1;
                sum++;
            }
        }
    }

    private static long upper(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    /** What is beyond any use stays beyond it, without running over. */
    private void repeat(long times) {
        long more = Math.min(last * Math.max(0, times - 1), Integer.MAX_VALUE);
        sum = Math.min(sum + more, Integer.MAX_VALUE);
        last = Math.min(last + more, Integer.MAX_VALUE);
    }
}
