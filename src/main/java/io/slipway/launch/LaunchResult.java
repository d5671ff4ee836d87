package io.slipway.launch;

import io.slipway.history.HistoryTrouble;
import java.util.Optional;
import java.util.Set;

/**
 * What came of a launch, with what is needed to look further.
 *
 * @param launchId the id in the record of launches
 * @param outcome what became of it
 * @param baseline the ids of the runs that were there before, or nothing when they could not be read
 * @param unrecorded why the outcome could not be written down after it was known, or nothing
 */
public record LaunchResult(
        String launchId, LaunchOutcome outcome, Optional<Set<String>> baseline, Optional<HistoryTrouble> unrecorded) {}
