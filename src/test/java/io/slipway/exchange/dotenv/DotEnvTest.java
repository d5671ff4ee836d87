package io.slipway.exchange.dotenv;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.run.EnvVar;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What Node's dotenv 17 reads, by a table that it was asked for and by its own regular expression. */
class DotEnvTest {
    static Stream<Arguments> cases() throws Exception {
        try (InputStream in = Objects.requireNonNull(DotEnvTest.class.getResourceAsStream("cases.json"))) {
            JsonValue table = JsonReader.read(in.readAllBytes());
            return ((JsonValue.Arr) table).objects().stream()
                    .map(one -> Arguments.of(
                            Named.of(one.text("name").orElseThrow(), one.text("text").orElseThrow()),
                            one.object("values"),
                            one.member("dropped").orElseThrow()));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhatDotenvReads(String text, JsonValue.Obj values, JsonValue.Arr dropped) {
        Map<String, String> expected = new LinkedHashMap<>();
        values.members().forEach(member -> expected.put(member.name(), values.text(member.name()).orElseThrow()));

        DotEnv read = DotEnv.parse(text);

        assertThat(lastOfEach(read)).isEqualTo(expected);
        assertThat(new JsonValue.Arr(read.strangeLines().stream().<JsonValue>map(JsonValue.Num::of).toList()))
                .isEqualTo(dropped);
    }

    @Property(tries = 10_000)
    void readsWhatTheExpressionOfDotenvReads(@ForAll("files") String text) {
        assertThat(lastOfEach(DotEnv.parse(text))).isEqualTo(DotenvOracle.parse(text));
    }

    /** Files of pieces that the expression treats in its own ways. */
    @Provide
    Arbitrary<String> files() {
        return Arbitraries.of(
                        "A", "b.c", "-", "=", "=", ":", " ", "\n", "\n", "\r\n", "\t", "#", "'", "\"", "`", "\\", "\\n", "x",
                        "export ", "export", "/", "\u2028", "\u00A0", "\uFEFF", "${X}", "A=\"", "\"\n", "\nB='", "C=`")
                .list()
                .ofMaxSize(24)
                .map(pieces -> String.join("", pieces));
    }

    @Property
    void readsAnything(@ForAll String text) {
        DotEnv read = DotEnv.parse(text);

        assertThat(read.entries()).allSatisfy(entry -> assertThat(entry.name()).isNotEmpty());
    }

    private static Map<String, String> lastOfEach(DotEnv read) {
        Map<String, String> values = new LinkedHashMap<>();
        read.entries().forEach(entry -> values.put(entry.name(), entry.value()));
        return values;
    }

    /** Each of these took minutes if the file were searched to its end for every line. */
    @ParameterizedTest
    @CsvSource({"A=\"x", "A='", "A=`\\`", "A", "export", "A=\"\\\"", "A=\"\u2028\""})
    void longFilesAreReadInOneGo(String line) {
        String file = (line + "\n").repeat(300_000);

        assertThat(DotEnv.parse(file).entries().size()).isLessThanOrEqualTo(300_000);
    }

    @Test
    void namesLinesAsAnEditorDoes() {
        DotEnv read = DotEnv.parse("A=1\r\n\r\n# c\r\nB=\"x\r\ny\"\r\nC=3\rD=4");

        assertThat(read.entries()).extracting(Entry::line).containsExactly(1, 4, 6, 7);
        assertThat(read.carriageReturns()).isTrue();
        assertThat(read.marked()).isFalse();
        assertThat(DotEnv.parse("\uFEFFA=1").marked()).isTrue();
    }

    @Test
    void keepsBothOfTwoOfANameAndAllValuesSecret() {
        assertThat(DotEnv.parse("A=1\nA=2").variables())
                .containsExactly(EnvVar.secret("A", "1"), EnvVar.secret("A", "2"));
    }

    @Test
    void printsNoValue() {
        assertThat(DotEnv.parse("A=hunter2").toString()).doesNotContain("hunter2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '|', value = {
        "A=1 # c~-", "A=\"x # y\"~-", "A= # c~-", "A=~-",
        "COLOR=#fff~CUT", "A=x#y~CUT", "A=\"x#y~UNCLOSED,CUT", "A=\"x~UNCLOSED", "A=\"x\" y~AFTER_QUOTE",
        "A=\"x\\ny\" z~AFTER_QUOTE",
        "|A=\n'x'|~LATER_LINE", "|A\n=x|~LATER_LINE", "|A=“x”|~SMART_QUOTES", "|A=' x'|~SPACE_KEPT",
        "|A=x |~SPACE_DROPPED", "|A= |~-", "|A=x\u00A0y|~INVISIBLE", "A=${B}~REFERENCE", "A='a' 'b'~-"
    })
    void saysWhatIsDoubtful(String text, String doubts) {
        List<Doubt> expected = doubts.equals("-")
                ? List.of()
                : Stream.of(doubts.split(",", -1)).map(Doubt::valueOf).toList();

        assertThat(DotEnv.parse(text).entries()).singleElement().satisfies(entry ->
                assertThat(entry.doubts()).containsExactlyInAnyOrderElementsOf(expected));
    }
}
