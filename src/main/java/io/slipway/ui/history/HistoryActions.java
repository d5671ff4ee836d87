package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import java.util.function.Consumer;

/**
 * What can be done with the history as a whole, from the menu and by keys.
 *
 * @param find puts the cursor into the search
 * @param clear wants all launches again
 * @param note puts the cursor into the note of the selected launch
 * @param export writes what the filter shows into a file
 * @param keep asks how many launches are kept
 * @param show selects this launch in the list, and has it looked for when it is not there
 */
public record HistoryActions(
        Runnable find, Runnable clear, Runnable note, Runnable export, Runnable keep, Consumer<LaunchRecord> show) {}
