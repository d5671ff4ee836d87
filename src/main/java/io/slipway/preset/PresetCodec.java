package io.slipway.preset;

import io.slipway.json.JsonValue;
import io.slipway.json.JsonWriter;
import io.slipway.northflank.body.RunReading;
import io.slipway.northflank.body.StoredRuns;
import io.slipway.run.Code;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** A preset as the text of its file, in both directions. */
public final class PresetCodec {
    /** The member that tells a preset from a request body; its value is the version of the format. */
    public static final String MARK = "slipway";

    private static final long VERSION = 1;
    private static final List<String> OWN_KEYS = List.of(MARK, "id", "name");

    private PresetCodec() {
    }

    /** Whether the text is a preset rather than a request body. */
    public static boolean isPreset(JsonValue text) {
        return text instanceof JsonValue.Obj object && object.member(MARK).isPresent();
    }

    /** The file's bytes: indented, keys in a fixed order, no secrets. */
    public static byte[] write(Preset preset) {
        JsonValue.Builder file = JsonValue.Obj.with()
                .add(MARK, VERSION)
                .add("id", preset.id())
                .add("name", preset.name());
        StoredRuns.write(preset.spec()).forEach(member -> file.add(member.name(), member.value()));
        preset.others().forEach(member -> file.add(member.name(), member.value()));
        return (JsonWriter.indented(file.build()) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a preset.
     *
     * @param file the parsed text
     * @param fallbackName the name when the file has none
     */
    public static Reading read(JsonValue.Obj file, String fallbackName) {
        RunReading run = StoredRuns.read(file);
        Preset preset = new Preset(
                file.text("id").filter(id -> !id.isBlank()).orElse(fallbackName), file.text("name").orElse(fallbackName), run.spec(), others(file));
        return version(file)
                .map(tooNew -> new Reading(preset.with(RunSpec.EMPTY), new RunReading(RunSpec.EMPTY, List.of(tooNew))))
                .orElseGet(() -> new Reading(preset, run));
    }

    /** A preset with what is wrong in its file. */
    public record Reading(Preset preset, RunReading run) {}

    private static List<JsonValue.Member> others(JsonValue.Obj file) {
        return file.members().stream()
                .filter(m -> !OWN_KEYS.contains(m.name()) && !StoredRuns.KEYS.contains(m.name()))
                .toList();
    }

    private static Optional<Problem> version(JsonValue.Obj file) {
        JsonValue version = file.member(MARK).orElseGet(JsonValue.Null::new);
        if (version.equals(JsonValue.Num.of(VERSION))) {
            return Optional.empty();
        }
        Place place = new Place(Field.ROOT, Place.NO_ROW, "/" + MARK);
        return Optional.of(Problem.error(place, Code.PRESET_VERSION, JsonWriter.compact(version)));
    }
}
