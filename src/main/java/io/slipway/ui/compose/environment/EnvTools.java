package io.slipway.ui.compose.environment;

import io.slipway.ui.compose.environment.rows.ShownRows;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;

/**
 * What stands above the table.
 *
 * @param shown which rows are shown
 * @param asText whether they are a text instead
 * @param toFilter puts the cursor into the filter
 * @param findHere does so when the focus is in the tab and there is something to filter; says whether it did
 */
record EnvTools(ShownRows shown, BooleanProperty asText, Runnable toFilter, BooleanSupplier findHere) {
    void filter() {
        toFilter.run();
    }

    boolean find() {
        return findHere.getAsBoolean();
    }
}
