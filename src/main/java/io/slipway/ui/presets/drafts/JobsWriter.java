package io.slipway.ui.presets.drafts;

import io.slipway.changes.kept.OpenedJobs;
import io.slipway.ui.kit.Background;
import java.util.Optional;
import java.util.Set;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;

/** Has it written in the background what jobs were like when drafts were opened, for those drafts that can come back. */
public final class JobsWriter {
    private final OpenedJobs opened;
    private final Background background;
    private Optional<Set<String>> last = Optional.empty();

    /** A writer of these. */
    public JobsWriter(OpenedJobs opened, Background background) {
        this.opened = opened;
        this.background = background;
    }

    /** These drafts are open or can be opened again; only for the FX thread. */
    public void keep(Set<String> drafts) {
        opened.keep(drafts);
        if (!last.equals(Optional.of(drafts))) {
            last = Optional.of(drafts);
            write();
        }
    }

    /** Writes what is new; there may be a key by now for what was written without one. */
    public void write() {
        background.start(new Task<Void>() {
            @Override
            protected @Nullable Void call() {
                opened.write();
                return null;
            }
        });
    }
}
