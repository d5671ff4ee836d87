package io.slipway.preset;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema and the reader say the same of a preset's shape. */
class PresetSchemaTest {
    private static final List<String> NAMES = List.of(
            "name", "value", "sealed", "secret", "path", "encoding", "target", "billing", "deploymentPlan", "deployment",
            "docker", "configType", "internal", "external", "storage", "shmSize", "tags", "x-later", "Name", "");
    private static final List<JsonValue> VALUES = List.of(
            new JsonValue.Null(),
            new JsonValue.Text(""),
            new JsonValue.Text("default"),
            new JsonValue.Num("1"),
            new JsonValue.Num("1.5"),
            new JsonValue.Num("9223372036854775808"),
            new JsonValue.Bool(true),
            new JsonValue.Arr(List.of()),
            new JsonValue.Arr(List.of(new JsonValue.Text("a"))),
            JsonValue.EMPTY,
            JsonValue.Obj.with().add("name", "A").build());

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PresetSchema.text(), InputFormat.JSON);

    @Provide
    Arbitrary<Preset> presets() {
        return RandomPresets.any();
    }

    @Property(tries = 1000)
    void whatIsWrittenIsValid(@ForAll("presets") Preset preset) {
        String file = new String(PresetCodec.write(preset), StandardCharsets.UTF_8);

        assertThat(schema.validate(file, InputFormat.JSON)).isEmpty();
    }

    @Property(tries = 3000)
    void whatTheReaderRefusesIsNotValid(@ForAll("presets") Preset preset, @ForAll long seed) throws Exception {
        Random random = new Random(seed);
        JsonValue file = JsonReader.read(PresetCodec.write(preset));
        for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
            file = changed(file, random);
        }
        boolean valid = schema.validate(JsonWriter.compact(file), InputFormat.JSON).isEmpty();
        boolean read = isRead(file);

        assertThat(read || !valid).as(JsonWriter.compact(file)).isTrue();
        Statistics.label("read").collect(read);
        Statistics.label("valid").collect(valid).coverage(seen -> {
            seen.check(true).percentage(share -> share > 5);
            seen.check(false).percentage(share -> share > 5);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{}",
        "[]",
        "{'slipway':2}",
        "{'slipway':'1'}",
        "{'slipway':1,'id':1}",
        "{'slipway':1,'name':null}",
        "{'slipway':1,'tags':'a'}",
        "{'slipway':1,'tags':[1]}",
        "{'slipway':1,'notes':[]}",
        "{'slipway':1,'placeholders':[{'name':'a','later':1}]}",
        "{'slipway':1,'placeholders':[{'name':'a','default':1}]}",
        "{'slipway':1,'target':{'jobs':'a'}}",
        "{'slipway':1,'runtimeEnvironment':{'A':'b'}}",
        "{'slipway':1,'runtimeEnvironment':[{'name':'A','value':1}]}",
        "{'slipway':1,'runtimeEnvironment':[{'name':'A','value':'x','sealed':'y'}]}",
        "{'slipway':1,'runtimeEnvironment':[{'name':'A','valeu':'x'}]}",
        "{'slipway':1,'runtimeFiles':[{'path':'/a','data':'YQ=='}]}",
        "{'slipway':1,'billing':{'deploymentPlan':''}}",
        "{'slipway':1,'billing':null}",
        "{'slipway':1,'deployment':{'docker':{}}}",
        "{'slipway':1,'deployment':{'docker':{'configType':'custom'}}}",
        "{'slipway':1,'deployment':{'storage':{'shmSize':'64'}}}",
        "{'slipway':1,'deployment':{'storage':{'shmSize':9223372036854775808}}}",
        "{'slipway':1,'deployment':{'internal':{'id':'a'},'external':{'imagePath':'b'}}}",
        "{'slipway':1,'deployment':{'external':{'imagePath':'b','credentials':''}}}",
    })
    void bothRefuse(String text) throws Exception {
        JsonValue file = JsonReader.read(text.replace('\'', '"'));

        assertThat(isRead(file)).as("read").isFalse();
        assertThat(schema.validate(JsonWriter.compact(file), InputFormat.JSON)).as("schema").isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{'slipway':1}",
        "{'slipway':1,'x-team':{'a':[null]}}",
        "{'$schema':'./team.json','slipway':1,'target':{}}",
        "{'slipway':1,'runtimeEnvironment':[{'name':''},{'name':'A','secret':false,'value':''}]}",
        "{'slipway':1,'runtimeFiles':[{'path':'relative'}]}",
        "{'slipway':1,'deployment':{'internal':{}}}",
        "{'slipway':1,'deployment':{'storage':{'shmSize':-1}}}",
    })
    void bothTake(String text) throws Exception {
        JsonValue file = JsonReader.read(text.replace('\'', '"'));

        assertThat(isRead(file)).as("read").isTrue();
        assertThat(schema.validate(JsonWriter.compact(file), InputFormat.JSON)).isEmpty();
    }

    @Test
    void aSecretInClearIsReadWithAWarningAndMarkedByTheSchema() throws Exception {
        String text = "{\"slipway\":1,\"runtimeEnvironment\":[{\"name\":\"A\",\"value\":\"x\",\"secret\":true}]}";

        assertThat(isRead(JsonReader.read(text))).isTrue();
        assertThat(schema.validate(text, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void theSchemaIsOneItself() {
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(com.networknt.schema.SchemaLocation.of(
                                SpecificationVersion.DRAFT_2020_12.getDialectId()))
                        .validate(PresetSchema.text(), InputFormat.JSON))
                .isEmpty();
    }

    private static boolean isRead(JsonValue file) {
        return file instanceof JsonValue.Obj object
                && PresetCodec.isPreset(file)
                && PresetCodec.read(object, "file").run().isComplete();
    }

    /** The same value with one change somewhere in it: another value, one member or item less or more. */
    private static JsonValue changed(JsonValue value, Random random) {
        return switch (value) {
            case JsonValue.Obj(List<JsonValue.Member> members) when random.nextInt(6) > 0 ->
                new JsonValue.Obj(changedMembers(members, random));
            case JsonValue.Arr(List<JsonValue> items) when random.nextInt(6) > 0 ->
                new JsonValue.Arr(changedItems(items, random));
            default -> any(VALUES, random);
        };
    }

    private static List<JsonValue.Member> changedMembers(List<JsonValue.Member> members, Random random) {
        List<JsonValue.Member> changed = new ArrayList<>(members);
        if (members.isEmpty() || random.nextInt(6) == 0) {
            String name = any(NAMES, random);
            changed.removeIf(member -> member.name().equals(name));
            changed.add(new JsonValue.Member(name, any(VALUES, random)));
        } else {
            int at = random.nextInt(members.size());
            JsonValue.Member member = changed.remove(at);
            if (random.nextInt(6) > 0) {
                changed.add(at, new JsonValue.Member(member.name(), changed(member.value(), random)));
            }
        }
        return changed;
    }

    private static List<JsonValue> changedItems(List<JsonValue> items, Random random) {
        List<JsonValue> changed = new ArrayList<>(items);
        if (items.isEmpty() || random.nextInt(6) == 0) {
            changed.add(any(VALUES, random));
        } else {
            int at = random.nextInt(items.size());
            changed.set(at, changed(items.get(at), random));
        }
        return changed;
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
