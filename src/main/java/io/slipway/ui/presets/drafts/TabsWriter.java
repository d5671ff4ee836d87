package io.slipway.ui.presets.drafts;

import io.slipway.preset.drafts.OpenTabs;
import io.slipway.preset.drafts.TabsFile;
import io.slipway.ui.kit.Background;
import java.io.IOException;
import java.util.Optional;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;

/**
 * Writes the order of the open drafts in the background, the latest only. That it fails is told by the drafts
 * themselves.
 */
public final class TabsWriter {
    private final TabsFile file;
    private final Background background;
    private OpenTabs last = OpenTabs.NONE;

    /** Guarded by this object, as is what follows. */
    private Optional<OpenTabs> waiting = Optional.empty();

    private boolean writing;

    /** A writer of this file. */
    public TabsWriter(TabsFile file, Background background) {
        this.file = file;
        this.background = background;
    }

    /** Keeps the order as it is now; only for the FX thread. */
    public void keep(OpenTabs now) {
        if (now.equals(last)) {
            return;
        }
        last = now;
        if (begins(now)) {
            background.start(new Task<Void>() {
                @Override
                protected @Nullable Void call() {
                    for (Optional<OpenTabs> tabs = next(); tabs.isPresent(); tabs = next()) {
                        write(tabs.get());
                    }
                    return null;
                }
            });
        }
    }

    private synchronized boolean begins(OpenTabs now) {
        waiting = Optional.of(now);
        boolean begins = !writing;
        writing = true;
        return begins;
    }

    private synchronized Optional<OpenTabs> next() {
        Optional<OpenTabs> next = waiting;
        waiting = Optional.empty();
        writing = next.isPresent();
        return next;
    }

    private void write(OpenTabs tabs) {
        try {
            file.write(tabs);
        } catch (IOException unwritten) {
            // The next change writes all of it again.
        }
    }
}
