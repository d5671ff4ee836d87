package io.slipway.preset;

import io.slipway.json.JsonValue;
import io.slipway.run.RunSpec;
import java.util.List;

/**
 * A launch with a name.
 *
 * @param id random, stays the same when the preset is renamed
 * @param name what the operator calls it
 * @param details what it says besides the launch
 * @param spec the launch; of a stored preset its secrets are locked, and those that were not kept are missing
 * @param others members of the file that this version does not know; they are written back
 */
public record Preset(String id, String name, PresetDetails details, RunSpec spec, List<JsonValue.Member> others) {
    public Preset {
        others = List.copyOf(others);
    }

    /** A preset of this version. */
    public static Preset of(String id, String name, RunSpec spec) {
        return new Preset(id, name, PresetDetails.NONE, spec, List.of());
    }

    /** The same preset under another name. */
    public Preset named(String other) {
        return new Preset(id, other, details, spec, others);
    }

    /** The same preset with another launch. */
    public Preset with(RunSpec other) {
        return new Preset(id, name, details, other, others);
    }

    /** The same preset with other details. */
    public Preset with(PresetDetails other) {
        return new Preset(id, name, other, spec, others);
    }

    /** The same preset as one of its own; secrets that are sealed for this one are locked in it for good. */
    public Preset withId(String other) {
        return new Preset(other, name, details, spec, others);
    }
}
