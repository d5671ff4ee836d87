package io.slipway.ui;

import io.slipway.ui.kit.DeferredParts;
import java.util.function.Supplier;
import javafx.scene.Parent;

/**
 * The middle of the window: the first picture shows it, unless the page for newcomers stands before it.
 *
 * @param later makes what the first picture can do without
 * @param hidden whether that page stands before it
 */
record Middle(DeferredParts later, boolean hidden) {
    /** A part of it. */
    Parent part(Supplier<Parent> making) {
        return hidden ? later.part(making) : making.get();
    }
}
