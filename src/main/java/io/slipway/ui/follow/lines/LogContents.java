package io.slipway.ui.follow.lines;

import io.slipway.ui.follow.lines.LogScroll.Extent;

/** What stands in each line of the view: the lines that are kept, below a notice when there were older ones. */
final class LogContents {
    private final LogBuffer buffer;
    private final LogSearch search;
    private final LogWords words;
    private boolean olderUnread;
    private boolean showsContainers;

    LogContents(LogBuffer buffer, LogSearch search, LogWords words) {
        this.buffer = buffer;
        this.search = search;
        this.words = words;
    }

    /** Older lines were there that were not read. */
    void setOlderUnread(boolean unread) {
        olderUnread = unread;
    }

    /** Whether each line says which container wrote it. */
    void setShowsContainers(boolean shows) {
        showsContainers = shows;
    }

    /** The numbers of all lines; the notice has the one before the first that is kept. */
    Extent extent() {
        return new Extent(hasOlder() ? buffer.first() - 1 : buffer.first(), buffer.end());
    }

    private boolean hasOlder() {
        return buffer.size() > 0 && (olderUnread || buffer.first() > 0);
    }

    /** A line as it is shown: selected, with the cursor if the view has the focus, with what the search found. */
    LogRow.Content of(long number, LogCaret caret, boolean isFocused, int look) {
        if (number < buffer.first()) {
            return words.notice(buffer.first(), look);
        }
        Standing standing = new Standing(
                showsContainers,
                caret.selects(number),
                isFocused && number == caret.line(),
                search.searches() && search.currentProperty().get() == number,
                search.searches() ? search.needle() : null,
                look);
        return words.content(buffer.line(number), standing);
    }
}
