package io.slipway.ui.launch;

import io.slipway.launch.LaunchRequest;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** Shows what is about to be launched and asks; a test answers in place of the dialog. */
@FunctionalInterface
public interface Confirmation {
    /** Whether it asks on connections without a guard too; on the others it always does. */
    default ObservableValue<Boolean> everywhere() {
        return new SimpleObjectProperty<>(true);
    }

    /** Looks once more, before a launch that it is not asked about, whether there is a reason to ask after all. */
    default void look(LaunchRequest request, Runnable then) {
        then.run();
    }

    /** Whether exactly this may be launched there. */
    boolean confirmed(Venue place, LaunchRequest request);
}
