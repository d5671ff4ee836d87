package io.slipway.ui.exchange;

import io.slipway.preset.PresetDetails;
import io.slipway.preset.placeholder.Provisional;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import io.slipway.run.rules.Known;
import io.slipway.run.rules.Rules;
import java.util.List;

/**
 * What an import puts into the window.
 *
 * @param details what a preset's text says besides its launch; its placeholders are sent as they stand without it
 */
record ImportedDraft(RunSpec spec, PresetDetails details) {
    /** What is wrong with it before its placeholders have values. */
    List<Problem> problems(Known known) {
        return Provisional.problems(spec, details.placeholders(), body -> Rules.ofBody(body, known));
    }
}
