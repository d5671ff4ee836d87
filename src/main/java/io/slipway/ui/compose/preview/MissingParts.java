package io.slipway.ui.compose.preview;

import io.slipway.json.JsonValue;
import io.slipway.json.JsonWriter;
import io.slipway.run.EnvValue;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import io.slipway.ui.kit.json.JsonPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;

/** Says in a shown body what a launch still lacks, by a comment where the value would stand. */
final class MissingParts {
    private static final String MARK = "\uE000missing\uE000";

    private final RunSpec spec;
    private final String comment;

    MissingParts(RunSpec spec, String word) {
        this.spec = spec;
        comment = JsonPiece.COMMENT_START + " " + word + " " + JsonPiece.COMMENT_END;
    }

    /** The lines of a body of this launch, whose entries stand in the order of the launch. */
    List<String> lines(JsonValue.Obj body) {
        List<JsonValue.Member> members = body.members().stream().map(this::marked).toList();
        return List.of(JsonWriter.indented(new JsonValue.Obj(members)).replace('"' + MARK + '"', comment).split("\n"));
    }

    private JsonValue.Member marked(JsonValue.Member member) {
        return switch (member.name()) {
            case "runtimeEnvironment" -> each(member, this::isValueMissing, value -> new JsonValue.Text(MARK));
            case "runtimeFiles" -> each(member, this::isContentMissing, MissingParts::withoutData);
            default -> member;
        };
    }

    private boolean isValueMissing(int row) {
        return switch (spec.environment().get(row).value()) {
            case EnvValue.Missing() -> true;
            case EnvValue.Locked locked -> true;
            case EnvValue.Plain plain -> false;
            case EnvValue.Secret secret -> false;
        };
    }

    private boolean isContentMissing(int row) {
        return !(spec.files().get(row).content() instanceof FileData);
    }

    private static JsonValue withoutData(JsonValue file) {
        List<JsonValue.Member> members = new ArrayList<>(List.of(new JsonValue.Member("data", new JsonValue.Text(MARK))));
        if (file instanceof JsonValue.Obj(List<JsonValue.Member> others)) {
            members.addAll(others);
        }
        return new JsonValue.Obj(members);
    }

    private static JsonValue.Member each(
            JsonValue.Member member, IntPredicate missing, UnaryOperator<JsonValue> mark) {
        List<JsonValue.Member> entries = new ArrayList<>();
        if (member.value() instanceof JsonValue.Obj(List<JsonValue.Member> all)) {
            for (JsonValue.Member entry : all) {
                entries.add(missing.test(entries.size())
                        ? new JsonValue.Member(entry.name(), mark.apply(entry.value())) : entry);
            }
        }
        return new JsonValue.Member(member.name(), new JsonValue.Obj(entries));
    }
}
