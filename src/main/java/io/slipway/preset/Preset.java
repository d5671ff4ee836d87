package io.slipway.preset;

import io.slipway.json.JsonValue;
import io.slipway.run.RunSpec;
import java.util.List;

/**
 * A launch with a name.
 *
 * @param id random, stays the same when the preset is renamed
 * @param name what the operator calls it
 * @param spec the launch; secrets that were not kept are missing in it
 * @param others members of the file that this version does not know; they are written back
 */
public record Preset(String id, String name, RunSpec spec, List<JsonValue.Member> others) {
    public Preset {
        others = List.copyOf(others);
    }

    /** A preset of this version. */
    public static Preset of(String id, String name, RunSpec spec) {
        return new Preset(id, name, spec, List.of());
    }

    /** The same preset under another name. */
    public Preset named(String other) {
        return new Preset(id, other, spec, others);
    }

    /** The same preset with another launch. */
    public Preset with(RunSpec other) {
        return new Preset(id, name, other, others);
    }
}
