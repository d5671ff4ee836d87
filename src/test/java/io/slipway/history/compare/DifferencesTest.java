package io.slipway.history.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Arr;
import io.slipway.json.JsonValue.Member;
import io.slipway.json.JsonValue.Obj;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTest {
    private static final String SECRET = "{\"runtimeEnvironment\":{\"TOKEN\":\"********\",\"LEVEL\":\"debug\"}}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                   | {}                     | []
            {"a":1,"b":2}        | {"b":2,"a":1}          | []
            {"a":1}              | {"a":2}                | [Changed /a]
            {"a":1}              | {}                     | [Removed /a]
            {}                   | {"a":{"b":1}}          | [Added /a]
            {"a":{"b":1}}        | {"a":{"b":"1"}}        | [Changed /a/b]
            {"a":{"b":1}}        | {"a":[1]}              | [Changed /a]
            {"a":[1,2,3]}        | {"a":[1]}              | [Removed /a/2, Removed /a/1]
            {"a":[1]}            | {"a":[2,3,4]}          | [Changed /a/0, Added /a/1, Added /a/2]
            {"a/b":1,"c~d":1}    | {"a/b":2}              | [Changed /a~1b, Removed /c~0d]
            {"k":"********"}     | {"k":"********"}       | [NotComparable /k]
            {"k":"********"}     | {"k":"plain"}          | [Changed /k]
            {"k":"plain"}        | {"k":"********"}       | [Changed /k]
            1                    | 2                      | [Changed ]
            """)
    void findsEachDifference(String older, String newer, String expected) throws Exception {
        List<Difference> found =
                Differences.between(JsonReader.read(older), JsonReader.read(newer), Fingerprints.NONE);

        assertThat(found.stream().map(one -> one.getClass().getSimpleName() + " " + one.pointer()).toList())
                .hasToString(expected);
    }

    @Test
    void fingerprintsTellSecretsApart() throws Exception {
        JsonValue request = JsonReader.read(SECRET);
        String at = "/runtimeEnvironment/TOKEN";

        assertThat(Differences.between(request, request, Fingerprints.of(Map.of(at, "f1"), Map.of(at, "f1")))).isEmpty();
        assertThat(Differences.between(request, request, Fingerprints.of(Map.of(at, "f1"), Map.of(at, "f2"))))
                .containsExactly(new Difference.SecretChanged(at));
        assertThat(Differences.between(request, request, Fingerprints.of(Map.of(at, "f1"), Map.of())))
                .containsExactly(new Difference.NotComparable(at));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theOlderOneWithTheDifferencesIsTheNewerOne(@ForAll("values") JsonValue older, @ForAll("values") JsonValue newer) {
        List<Difference> found = Differences.between(older, newer, Fingerprints.NONE);

        assertThat(inOrder(Patch.apply(older, found))).isEqualTo(inOrder(newer));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void equalOnesDifferInNothingButSecrets(@ForAll("values") JsonValue value) {
        assertThat(Differences.between(value, value, Fingerprints.NONE))
                .allMatch(Difference.NotComparable.class::isInstance);
        assertThat(Differences.between(value, value, pointer -> java.util.Optional.of(true))).isEmpty();
    }

    @Provide
    Arbitrary<JsonValue> values() {
        return values(3);
    }

    private static Arbitrary<JsonValue> values(int depth) {
        Arbitrary<JsonValue> leaves = Arbitraries.of(
                new JsonValue.Num("1"), new JsonValue.Text("x"), new JsonValue.Text("********"), new JsonValue.Bool(true),
                new JsonValue.Null(), JsonValue.EMPTY, new Arr(List.of()));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<JsonValue> below = values(depth - 1);
        return Arbitraries.frequencyOf(
                Tuple.of(1, leaves),
                Tuple.of(2, below.list().ofMaxSize(3).map(Arr::new)),
                Tuple.of(3, Arbitraries.maps(Arbitraries.of("a", "b", "c/d", "e~f", "", "0"), below)
                        .ofMaxSize(4)
                        .map(DifferencesTest::object)));
    }

    private static JsonValue object(Map<String, JsonValue> members) {
        return new Obj(new HashMap<>(members).entrySet().stream()
                .map(entry -> new Member(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** The order of members says nothing. */
    private static JsonValue inOrder(JsonValue value) {
        return switch (value) {
            case Obj(List<Member> members) -> new Obj(members.stream()
                    .map(member -> new Member(member.name(), inOrder(member.value())))
                    .sorted(Comparator.comparing(Member::name))
                    .toList());
            case Arr(List<JsonValue> items) -> new Arr(items.stream().map(DifferencesTest::inOrder).toList());
            default -> value;
        };
    }
}
