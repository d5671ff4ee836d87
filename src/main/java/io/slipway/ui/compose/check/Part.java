package io.slipway.ui.compose.check;

import io.slipway.run.Place;

/** One tab: it can bring the control of a place into view and focus it. */
public interface Part {
    /** Focuses the control of a place that belongs to this tab. */
    void show(Place place);

    /** Focuses the control that the tab begins with. */
    void focusFirst();

    /** Adds an entry and focuses it, where the tab has entries. */
    default void addEntry() {
    }
}
