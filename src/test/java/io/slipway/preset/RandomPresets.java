package io.slipway.preset;

import io.slipway.json.JsonValue;
import io.slipway.run.RunSpecs;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random presets with all that a file can say, members of later versions among it. */
final class RandomPresets {
    private RandomPresets() {
    }

    static Arbitrary<Preset> any() {
        return Combinators.combine(id(), text(), details(), RunSpecs.any(), others()).as(Preset::new);
    }

    private static Arbitrary<String> id() {
        return Arbitraries.strings().alpha().numeric().withChars('-').ofMinLength(1).ofMaxLength(36);
    }

    private static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.of("", "a", "{{date}}", "a\"b\\c\n\t\u0001", "😀 ü / ~ ${X}", "<<<<<<< HEAD"),
                Arbitraries.strings().ofMaxLength(12).filter(RandomPresets::hasUtf8));
    }

    private static boolean hasUtf8(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static Arbitrary<PresetDetails> details() {
        Arbitrary<Placeholder> placeholder = Combinators.combine(
                        text(), text(), text().optional(), text().optional(), text().list().ofMaxSize(3))
                .as(Placeholder::new);
        return Combinators.combine(text().list().ofMaxSize(3), text(), placeholder.list().ofMaxSize(3))
                .as(PresetDetails::new);
    }

    private static Arbitrary<List<JsonValue.Member>> others() {
        Arbitrary<String> name = text().map(text -> "x-" + text);
        return Combinators.combine(name, json(2))
                .as(JsonValue.Member::new)
                .list()
                .ofMaxSize(3)
                .uniqueElements(JsonValue.Member::name);
    }

    private static Arbitrary<JsonValue> json(int depth) {
        Arbitrary<JsonValue> leaf = Arbitraries.oneOf(
                text().map(JsonValue.Text::new),
                Arbitraries.of("0", "-1", "1.50", "1e9", "123456789012345678901234567890").map(JsonValue.Num::new),
                Arbitraries.of(true, false).map(JsonValue.Bool::new),
                Arbitraries.just(new JsonValue.Null()));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<JsonValue.Member> member = Combinators.combine(text(), json(depth - 1)).as(JsonValue.Member::new);
        return Arbitraries.oneOf(
                leaf,
                json(depth - 1).list().ofMaxSize(3).map(JsonValue.Arr::new),
                member.list()
                        .ofMaxSize(3)
                        .uniqueElements((Function<JsonValue.Member, Object>) JsonValue.Member::name)
                        .map(JsonValue.Obj::new));
    }
}
