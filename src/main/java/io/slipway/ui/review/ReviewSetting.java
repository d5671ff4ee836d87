package io.slipway.ui.review;

import io.slipway.json.JsonValue;
import io.slipway.settings.SettingsFile;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Whether each launch is reviewed, on connections without a guard too: {@code "reviewBeforeLaunch": false} in the
 * settings skips it there. What cannot be read reviews.
 */
public final class ReviewSetting {
    private static final String NAME = "reviewBeforeLaunch";

    private final SettingsFile settings;
    private final Latest reads;
    private final Latest writes;
    private final Consumer<Throwable> failed;
    private final ReadOnlyBooleanWrapper everywhere = new ReadOnlyBooleanWrapper(true);
    private final AtomicBoolean chosen = new AtomicBoolean(true);

    /**
     * The setting in this file; each launch is reviewed until it is read.
     *
     * @param failed is told why a choice could not be kept
     */
    public ReviewSetting(SettingsFile settings, Background background, Consumer<Throwable> failed) {
        this.settings = settings;
        this.reads = new Latest(background);
        this.writes = new Latest(background);
        this.failed = failed;
    }

    /** Reads it in the background. */
    public void load() {
        reads.read(
                () -> !settings.get(NAME).equals(Optional.of(new JsonValue.Bool(false))),
                everywhere::set,
                unreadable -> everywhere.set(true));
    }

    /** The operator's choice counts at once, and is written in the background. */
    public void choose(boolean each) {
        reads.forget();
        everywhere.set(each);
        chosen.set(each);
        writes.read(
                () -> {
                    write();
                    return each;
                },
                written -> {},
                failed);
    }

    /** Of two choices in a row both writers write the newer one, whichever comes last. */
    private void write() throws IOException {
        synchronized (settings) {
            settings.set(NAME, chosen.get() ? Optional.empty() : Optional.of(new JsonValue.Bool(false)));
        }
    }

    /** Whether each launch is reviewed. */
    public ReadOnlyBooleanProperty everywhereProperty() {
        return everywhere.getReadOnlyProperty();
    }
}
