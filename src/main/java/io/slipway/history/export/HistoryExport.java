package io.slipway.history.export;

import io.slipway.history.History;
import io.slipway.history.HistoryException;
import io.slipway.history.LaunchFilter;
import io.slipway.history.LaunchRecord;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;

/** Writes launches out page by page, newest first, however many they are. */
public final class HistoryExport {
    private static final int PAGE = 500;

    private final Pages pages;

    /** Writes what these pages hold. */
    public HistoryExport(Pages pages) {
        this.pages = pages;
    }

    /** Reads launches as {@link History#page} does. */
    @FunctionalInterface
    public interface Pages {
        /** The next launches. */
        List<LaunchRecord> page(LaunchFilter filter, Optional<LaunchRecord> after, int most) throws HistoryException;
    }

    /**
     * Writes the launches that are wanted.
     *
     * @param out is written to and not closed
     * @param goOn is given how many launches are written, and says after each page whether to go on
     * @return how many launches were written
     * @throws CancellationException when it was not to go on; what is written by then is not whole
     */
    public int write(LaunchFilter wanted, ExportForm form, Appendable out, IntPredicate goOn)
            throws HistoryException, IOException {
        form.begin(out);
        int written = 0;
        List<LaunchRecord> page = pages.page(wanted, Optional.empty(), PAGE);
        while (!page.isEmpty()) {
            for (LaunchRecord launch : page) {
                form.launch(out, launch, written == 0);
                written++;
            }
            if (!goOn.test(written)) {
                throw new CancellationException();
            }
            page = page.size() < PAGE ? List.of() : pages.page(wanted, Optional.of(page.getLast()), PAGE);
        }
        form.end(out, written == 0);
        return written;
    }
}
