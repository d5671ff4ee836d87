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
import java.util.stream.Stream;

/** A preset as the text of its file, in both directions. */
public final class PresetCodec {
    /** The member that tells a preset from a request body; its value is the version of the format. */
    public static final String MARK = "slipway";

    private static final long VERSION = 1;
    private static final String SCHEMA = "$schema";
    /** A name and no address: nothing is fetched to open a preset. */
    private static final JsonValue SCHEMA_NAME = new JsonValue.Text("urn:slipway:preset:1");

    private static final List<String> OWN_KEYS = List.of(MARK, "id", "name");

    private PresetCodec() {
    }

    /** Whether the text is a preset rather than a request body. */
    public static boolean isPreset(JsonValue text) {
        return text instanceof JsonValue.Obj object && object.member(MARK).isPresent();
    }

    /** The file's bytes: indented, keys in a fixed order, no secret that is not sealed. */
    public static byte[] write(Preset preset) {
        JsonValue.Obj others = new JsonValue.Obj(preset.others());
        JsonValue.Builder file = JsonValue.Obj.with()
                .add(SCHEMA, others.member(SCHEMA).orElse(SCHEMA_NAME))
                .add(MARK, VERSION)
                .add("id", preset.id())
                .add("name", preset.name());
        DetailsCodec.write(preset.details()).forEach(member -> file.add(member.name(), member.value()));
        StoredRuns.write(preset.spec()).forEach(member -> file.add(member.name(), member.value()));
        others.members().stream()
                .filter(member -> !member.name().equals(SCHEMA))
                .forEach(member -> file.add(member.name(), member.value()));
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
        DetailsCodec.Reading details = DetailsCodec.read(file);
        Preset preset = new Preset(
                file.text("id").filter(id -> !id.isBlank()).orElse(fallbackName),
                file.text("name").orElse(fallbackName),
                details.details(),
                run.spec(),
                others(file));
        List<Problem> problems = Stream.of(names(file), details.problems(), run.problems())
                .flatMap(List::stream)
                .toList();
        return version(file)
                .map(tooNew -> new Reading(preset.with(RunSpec.EMPTY), new RunReading(RunSpec.EMPTY, List.of(tooNew))))
                .orElseGet(() -> new Reading(preset, new RunReading(run.spec(), problems)));
    }

    /** Absent, they are made up from the file's name; of another type, they would be lost. */
    private static List<Problem> names(JsonValue.Obj file) {
        return Stream.of("id", "name")
                .filter(key -> file.member(key).filter(value -> !(value instanceof JsonValue.Text)).isPresent())
                .map(key -> Problem.error(
                        new Place(Field.ROOT, Place.NO_ROW, "/" + key), Code.DETAIL_TYPE, "string"))
                .toList();
    }

    /** A preset with what is wrong in its file. */
    public record Reading(Preset preset, RunReading run) {}

    private static List<JsonValue.Member> others(JsonValue.Obj file) {
        return file.members().stream()
                .filter(m -> !m.name().equals(SCHEMA) || !m.value().equals(SCHEMA_NAME))
                .filter(m -> !OWN_KEYS.contains(m.name())
                        && !DetailsCodec.KEYS.contains(m.name())
                        && !StoredRuns.KEYS.contains(m.name()))
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
