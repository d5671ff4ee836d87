package io.slipway.ui.exchange;

import io.slipway.exchange.read.Imported;
import io.slipway.exchange.read.LaunchTexts;
import io.slipway.json.JsonValue;
import io.slipway.preset.PresetDetails;
import java.util.function.Function;

/**
 * How a text is read.
 *
 * @param launches the launch in it
 * @param besides what the text of a preset says besides its launch
 */
public record TextReading(LaunchTexts launches, Function<JsonValue.Obj, PresetDetails> besides) {
    Imported read(String text) {
        return launches.read(text);
    }

    ImportedDraft draft(Imported.Launch launch) {
        return new ImportedDraft(
                launch.reading().spec(), launch.stored().map(besides).orElse(PresetDetails.NONE));
    }
}
