package io.slipway.ui.kit;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.collections.ObservableList;

/** A list on the screen that is filled from the background. */
public final class Listing<T> {
    private final ObservableList<T> shown;
    private final Latest latest;
    private final Consumer<Throwable> failed;

    /**
     * A listing of nothing yet.
     *
     * @param shown the list to fill
     * @param background where it is read
     * @param failed is told why it could not be read
     */
    public Listing(ObservableList<T> shown, Background background, Consumer<Throwable> failed) {
        this.shown = shown;
        this.latest = new Latest(background);
        this.failed = failed;
    }

    /** Reads anew; what is shown stays until the answer is there. */
    public void read(Callable<List<T>> reading, Runnable arrived) {
        latest.read(reading, items -> show(items, arrived), failed);
    }

    private void show(List<T> items, Runnable arrived) {
        shown.setAll(items);
        arrived.run();
    }

    /** Shows nothing, and hears no answer that is still on its way. */
    public void clear() {
        latest.forget();
        shown.clear();
    }
}
