package io.slipway.ui.shell;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/**
 * A page that stands in place of the form for a while.
 *
 * @param page makes it, when it is shown first
 * @param shown whether it is shown
 */
public record Front(Supplier<Parent> page, ObservableValue<Boolean> shown) {}
