package io.slipway.ui.review;

import io.slipway.run.Field;

/**
 * One thing that a launch changes, as it may be shown.
 *
 * @param field which field it is
 * @param name the variable or path that it is about, empty for a field that stands once
 * @param value what it is set to, without secrets
 */
record RecapRow(Field field, String name, String value) {}
