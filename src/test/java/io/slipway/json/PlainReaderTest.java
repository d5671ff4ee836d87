package io.slipway.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is read quickly is read as the careful reader reads it, or not at all. */
class PlainReaderTest {
    /** Characters that mean something in JSON, and some that do not. */
    private static final String NEAR = "{}[]\",:\\/bfnrtu0123456789abcdefEtrueslan.-+ \t\n\u0000\u001f\u00fc\ud83d\ude00\ufeff";

    @Property(tries = 2000)
    void whatIsWrittenIsReadQuickly(@ForAll("values") JsonValue value, @ForAll boolean indented) {
        String text = indented ? JsonWriter.indented(value) : JsonWriter.compact(value);
        assertThat(PlainReader.read(text)).isEqualTo(value);
    }

    @Property(tries = 5000)
    void whatIsBrokenIsLeftToTheCarefulReader(
            @ForAll("values") JsonValue value, @ForAll("edits") List<Edit> edits) {
        String text = JsonWriter.compact(value);
        for (Edit edit : edits) {
            text = edit.of(text);
        }
        assertSame(text);
    }

    @Property(tries = 5000)
    void anyText(@ForAll("texts") String text) {
        assertSame(text);
    }

    @Example
    void theEdgesOfTheGrammar() {
        for (String text : List.of(
                "", " ", "0", "-0", "00", "01", "-", "-01", "1.", ".5", "1.50", "1e5", "1E+5", "-1.5e-3", "+1", "0x1", "1a",
                "true", "tru", "truex", "true false", "nul", "null,", "[,1]", "[1,]", "[1 2]", "{,}", "{\"a\":1,}", "{\"a\"}",
                "{\"a\":}", "{a:1}", "{'a':1}", "{\"a\":1,\"a\":2}", "[", "]", "{", "}", "\"", "\"\\\"", "\"\\x\"",
                "\"\\u12\"", "\"\\u12g4\"", "\"\\uD83D\"", "\"\\u00FC\\/\\b\\f\\n\\r\\t\\\\\"", "\"\t\"", "\"\u007f\"", "\u0000",
                "{}\u0000", "\uFEFF{}", "// x\n1", "1 // x", "NaN", "[1]]", "{}{}", "1".repeat(60), "1".repeat(101),
                "[".repeat(40) + "]".repeat(40), "[".repeat(64) + "]".repeat(64), "[".repeat(65) + "]".repeat(65))) {
            assertSame(text);
        }
    }

    private static void assertSame(String text) {
        JsonValue quick = PlainReader.read(text);
        if (quick != null) {
            assertThat(quick).isEqualTo(careful(text));
        }
    }

    private static JsonValue careful(String text) {
        try {
            return CarefulReader.read(text);
        } catch (JsonException refused) {
            throw new AssertionError("only the quick reader takes " + text, refused);
        }
    }

    /** One change of a text at some place of it. */
    record Edit(double place, boolean removes, String inserted) {
        String of(String text) {
            int at = (int) (place * text.length());
            int rest = removes && at < text.length() ? at + 1 : at;
            return text.substring(0, at) + inserted + text.substring(rest);
        }
    }

    @Provide
    Arbitrary<List<Edit>> edits() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 0.99),
                        Arbitraries.of(true, false),
                        Arbitraries.strings().withChars(NEAR.toCharArray()).ofMaxLength(2))
                .as(Edit::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars(NEAR.toCharArray()).ofMaxLength(12);
    }

    @Provide
    Arbitrary<JsonValue> values() {
        return values(3);
    }

    private static Arbitrary<JsonValue> values(int depth) {
        Arbitrary<String> strings = Arbitraries.strings().withChars(NEAR.toCharArray()).ofMaxLength(8);
        Arbitrary<JsonValue> leaves = Arbitraries.oneOf(
                strings.map(JsonValue.Text::new),
                Arbitraries.longs().map(JsonValue.Num::of),
                Arbitraries.of(new JsonValue.Num("0.25"), new JsonValue.Num("-0"), new JsonValue.Bool(true),
                        new JsonValue.Bool(false), new JsonValue.Null(), JsonValue.EMPTY));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<JsonValue> inner = values(depth - 1);
        Arbitrary<JsonValue> arrays = inner.list().ofMaxSize(3).map(JsonValue.Arr::new);
        Arbitrary<JsonValue> objects = Combinators.combine(strings, inner)
                .as(JsonValue.Member::new)
                .list()
                .ofMaxSize(3)
                .map(members -> members.isEmpty() ? JsonValue.EMPTY : new JsonValue.Obj(members));
        return Arbitraries.oneOf(leaves, arrays, objects);
    }
}
