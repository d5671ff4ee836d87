package io.slipway.ui.presets.drafts;

import io.slipway.ui.kit.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Those who wait until all drafts are written, or one could not be. */
final class Settling {
    private final Background background;
    private final List<Consumer<Optional<Throwable>>> waiting = new ArrayList<>();

    Settling(Background background) {
        this.background = background;
    }

    synchronized void await(Consumer<Optional<Throwable>> told) {
        waiting.add(told);
    }

    /** Tells all of them on the FX thread why something could not be written, or nothing. */
    synchronized void tell(Optional<Throwable> failure) {
        List<Consumer<Optional<Throwable>>> told = List.copyOf(waiting);
        waiting.clear();
        if (!told.isEmpty()) {
            background.onFxThread(() -> told.forEach(each -> each.accept(failure)));
        }
    }
}
