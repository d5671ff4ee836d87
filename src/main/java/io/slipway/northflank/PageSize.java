package io.slipway.northflank;

/**
 * How many lines of a log are asked for at once: fewer where they are long, since an answer has a largest size.
 *
 * @param lines the number, from 4 to 1000
 */
public record PageSize(int lines) {
    /** As many as are taken of lines of usual length. */
    public static final PageSize USUAL = new PageSize(1000);

    /** A service that gives fewer lines than asked for may have a limit of its own; so few it gives at the end only. */
    public static final int SURELY_THE_END = 50;

    private static final int FEWEST = 4;
    private static final int SHRINKS = 4;

    /** Whether fewer lines at once may help against this failure. */
    public boolean mayHelpAgainst(ApiException.NoAnswer failure) {
        return failure.reason() == ApiException.Reason.UNREADABLE && lines > FEWEST;
    }

    /** Whether they were too long for as many as usual. */
    public boolean isReduced() {
        return lines < USUAL.lines;
    }

    /** Fewer, after an answer that was too large. */
    public PageSize smaller() {
        return new PageSize(Math.max(FEWEST, lines / SHRINKS));
    }

    /** More, after an answer that was not. */
    public PageSize larger() {
        return new PageSize(Math.min(USUAL.lines, lines * 2));
    }
}
