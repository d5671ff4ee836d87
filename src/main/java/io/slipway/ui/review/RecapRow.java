package io.slipway.ui.review;

import io.slipway.changes.Change;
import io.slipway.run.Field;

/**
 * One thing that a launch changes, as it may be shown.
 *
 * @param field which field it is
 * @param name the variable or path that it is about, empty for a field that stands once
 * @param value what it is set to, without secrets
 */
record RecapRow(Field field, String name, String value) {
    /** Whether that change is about the same thing. */
    boolean isOf(Change change) {
        return change.place().field() == field && change.name().equals(name);
    }
}
