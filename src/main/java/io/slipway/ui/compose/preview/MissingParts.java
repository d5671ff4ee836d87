package io.slipway.ui.compose.preview;

import io.slipway.json.JsonValue;
import io.slipway.json.JsonWriter;
import io.slipway.run.EnvValue;
import io.slipway.run.FileContent;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import io.slipway.ui.kit.json.JsonPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.IntFunction;

/** Says in a shown body what a launch still lacks, by a comment where the value would stand. */
final class MissingParts {
    private static final String MISSING = "\uE000missing\uE000";
    private static final String LOCKED = "\uE000locked\uE000";

    private final RunSpec spec;
    private final String missing;
    private final String locked;

    MissingParts(RunSpec spec, String missing, String locked) {
        this.spec = spec.sent();
        this.missing = comment(missing);
        this.locked = comment(locked);
    }

    private static String comment(String word) {
        return JsonPiece.COMMENT_START + " " + word + " " + JsonPiece.COMMENT_END;
    }

    /** The lines of a body of this launch, whose entries stand in the order of the launch. */
    List<String> lines(JsonValue.Obj body) {
        List<JsonValue.Member> members = body.members().stream().map(this::marked).toList();
        String text = JsonWriter.indented(new JsonValue.Obj(members));
        return List.of(text.replace('"' + MISSING + '"', missing).replace('"' + LOCKED + '"', locked).split("\n"));
    }

    private JsonValue.Member marked(JsonValue.Member member) {
        return switch (member.name()) {
            case "runtimeEnvironment" ->
                each(member, row -> mark(spec.environment().get(row).value()), (value, mark) -> mark);
            case "runtimeFiles" -> each(member, row -> mark(spec.files().get(row).content()), MissingParts::withoutData);
            default -> member;
        };
    }

    private static Optional<String> mark(EnvValue value) {
        return switch (value) {
            case EnvValue.Missing() -> Optional.of(MISSING);
            case EnvValue.Locked locked -> Optional.of(LOCKED);
            case EnvValue.Plain plain -> Optional.empty();
            case EnvValue.Secret secret -> Optional.empty();
        };
    }

    private static Optional<String> mark(FileContent content) {
        return switch (content) {
            case FileContent.Missing() -> Optional.of(MISSING);
            case FileContent.Locked locked -> Optional.of(LOCKED);
            case FileData data -> Optional.empty();
        };
    }

    private static JsonValue withoutData(JsonValue file, JsonValue mark) {
        List<JsonValue.Member> members = new ArrayList<>(List.of(new JsonValue.Member("data", mark)));
        if (file instanceof JsonValue.Obj(List<JsonValue.Member> others)) {
            others.stream().filter(other -> !other.name().equals("data")).forEach(members::add);
        }
        return new JsonValue.Obj(members);
    }

    private static JsonValue.Member each(
            JsonValue.Member member, IntFunction<Optional<String>> marks, BinaryOperator<JsonValue> marked) {
        List<JsonValue.Member> entries = new ArrayList<>();
        if (member.value() instanceof JsonValue.Obj(List<JsonValue.Member> all)) {
            for (JsonValue.Member entry : all) {
                JsonValue value = marks.apply(entries.size())
                        .<JsonValue>map(mark -> marked.apply(entry.value(), new JsonValue.Text(mark)))
                        .orElse(entry.value());
                entries.add(new JsonValue.Member(entry.name(), value));
            }
        }
        return new JsonValue.Member(member.name(), new JsonValue.Obj(entries));
    }
}
