package io.slipway.ui.history;

import io.slipway.history.History;
import io.slipway.history.Retention;
import io.slipway.settings.SettingsFile;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import io.slipway.ui.kit.UnkeptWords;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Keeps as many launches as the operator wants, in the background, and says whenever some were removed. */
public final class Keeping {
    private final History history;
    private final RetentionSetting setting;
    private final Background background;
    private final Latest counting;
    private final Messages messages;
    private final Consumer<String> said;
    private final Runnable removed;
    private boolean busy;
    private boolean again;

    /**
     * Nothing was removed yet.
     *
     * @param said is told in words that launches were removed, or why that did not work
     * @param removed is told that there are fewer launches now
     */
    public Keeping(
            History history,
            SettingsFile settings,
            Background background,
            Messages messages,
            Consumer<String> said,
            Runnable removed) {
        this.history = history;
        this.setting = new RetentionSetting(settings);
        this.background = background;
        this.counting = new Latest(background);
        this.messages = messages;
        this.said = said;
        this.removed = removed;
    }

    private record Removed(Retention retention, int launches) {}

    /** Removes what is not to be kept; when that is being done, once more after it. */
    public void apply() {
        again = busy;
        if (!busy) {
            busy = true;
            new Latest(background).read(this::remove, this::done, this::failed);
        }
    }

    private void goOn() {
        busy = false;
        if (again) {
            apply();
        }
    }

    private Removed remove() throws Exception {
        Retention retention = setting.read();
        return new Removed(retention, history.prune(retention));
    }

    private void done(Removed done) {
        goOn();
        if (done.launches() > 0) {
            said.accept(words(done));
            removed.run();
        }
    }

    private String words(Removed done) {
        return switch (done.retention()) {
            case Retention.Newest(int kept) -> messages.text("keep.removed.newest", done.launches(), kept);
            case Retention.Months(int months) -> messages.text("keep.removed.months", done.launches(), months);
            case Retention.Everything all -> "";
        };
    }

    private void failed(Throwable failure) {
        goOn();
        tell(failure);
    }

    private void tell(Throwable failure) {
        said.accept(messages.text("keep.failed", UnkeptWords.of(failure, messages)));
    }

    /** Reads what is set. */
    void current(Consumer<Retention> found) {
        new Latest(background).read(setting::read, found, this::tell);
    }

    /** Counts what a limit would remove now; only the newest question is answered. */
    void count(Retention retention, IntConsumer counted) {
        counting.read(() -> history.prunable(retention), counted::accept, this::tell);
    }

    /** Sets the limit, and applies it. */
    void set(Retention retention) {
        new Latest(background).read(
                () -> {
                    setting.write(retention);
                    return retention;
                },
                written -> apply(),
                failure -> said.accept(messages.text("keep.unsaved", UnkeptWords.of(failure, messages))));
    }
}
