package io.slipway.preset;

import io.slipway.json.JsonValue;
import io.slipway.run.Code;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.run.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a preset says besides its launch, as members of its file. */
final class DetailsCodec {
    static final List<String> KEYS = List.of("tags", "notes", "placeholders");

    private static final List<String> PLACEHOLDER_KEYS = List.of("name", "description", "default", "pattern", "choices");

    private final List<Problem> problems = new ArrayList<>();

    private DetailsCodec() {
    }

    /** Details with what is wrong with them in the file. */
    record Reading(PresetDetails details, List<Problem> problems) {}

    static List<JsonValue.Member> write(PresetDetails details) {
        return JsonValue.Obj.with()
                .addUnlessEmpty("tags", JsonValue.Arr.of(details.tags()))
                .addUnlessEmpty("notes", details.notes())
                .addUnlessEmpty("placeholders", new JsonValue.Arr(
                        details.placeholders().stream().map(DetailsCodec::placeholder).toList()))
                .build()
                .members();
    }

    private static JsonValue placeholder(Placeholder placeholder) {
        JsonValue.Builder entry = JsonValue.Obj.with()
                .add("name", placeholder.name())
                .addUnlessEmpty("description", placeholder.description());
        placeholder.initial().ifPresent(initial -> entry.add("default", initial));
        placeholder.pattern().ifPresent(pattern -> entry.add("pattern", pattern));
        return entry.addUnlessEmpty("choices", JsonValue.Arr.of(placeholder.choices())).build();
    }

    static Reading read(JsonValue.Obj file) {
        DetailsCodec codec = new DetailsCodec();
        PresetDetails details = new PresetDetails(
                codec.texts(file, "tags", ""), codec.text(file, "notes", "").orElse(""), codec.placeholders(file));
        return new Reading(details, codec.problems);
    }

    private List<Placeholder> placeholders(JsonValue.Obj file) {
        List<Placeholder> found = new ArrayList<>();
        List<JsonValue> items = array(file, "placeholders", "");
        for (int i = 0; i < items.size(); i++) {
            String at = "/placeholders/" + i;
            if (items.get(i) instanceof JsonValue.Obj entry) {
                refuseOthers(entry, at);
                found.add(new Placeholder(
                        text(entry, "name", at).orElse(""),
                        text(entry, "description", at).orElse(""),
                        text(entry, "default", at),
                        text(entry, "pattern", at),
                        texts(entry, "choices", at)));
            } else {
                wrong(at, "object");
            }
        }
        return found;
    }

    /** What is not known here could not be written back. */
    private void refuseOthers(JsonValue.Obj entry, String at) {
        entry.members().stream()
                .map(JsonValue.Member::name)
                .filter(key -> !PLACEHOLDER_KEYS.contains(key))
                .forEach(key -> problems.add(Problem.error(
                        new Place(Field.ROOT, Place.NO_ROW, at),
                        Code.KEY_UNKNOWN,
                        key,
                        String.join(", ", PLACEHOLDER_KEYS))));
    }

    private List<String> texts(JsonValue.Obj object, String key, String at) {
        List<String> texts = new ArrayList<>();
        for (JsonValue item : array(object, key, at)) {
            if (item instanceof JsonValue.Text(String text)) {
                texts.add(text);
            } else {
                wrong(at + "/" + key, "string");
            }
        }
        return texts;
    }

    private List<JsonValue> array(JsonValue.Obj object, String key, String at) {
        return switch (object.member(key).orElse(new JsonValue.Arr(List.of()))) {
            case JsonValue.Arr(List<JsonValue> items) -> items;
            default -> wrong(at + "/" + key, "array", List.of());
        };
    }

    private Optional<String> text(JsonValue.Obj object, String key, String at) {
        return object.member(key).flatMap(value -> value instanceof JsonValue.Text(String text)
                ? Optional.of(text)
                : wrong(at + "/" + key, "string", Optional.empty()));
    }

    private <T> T wrong(String pointer, String expected, T standIn) {
        wrong(pointer, expected);
        return standIn;
    }

    private void wrong(String pointer, String expected) {
        problems.add(Problem.error(new Place(Field.ROOT, Place.NO_ROW, pointer), Code.DETAIL_TYPE, expected));
    }
}
