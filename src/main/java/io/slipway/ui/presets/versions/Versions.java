package io.slipway.ui.presets.versions;

import io.slipway.history.compare.Difference;
import io.slipway.history.compare.Differences;
import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Member;
import io.slipway.json.JsonValue.Obj;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.Secrets;
import io.slipway.preset.Preset;
import io.slipway.preset.PresetCodec;
import io.slipway.run.EnvValue;
import io.slipway.run.FileContent;
import io.slipway.run.FileData;
import io.slipway.run.Field;
import io.slipway.run.RunSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Two versions of a preset and what they differ in; secrets are compared in memory and never shown. */
public final class Versions {
    private static final List<String> BESIDES = List.of("name", "tags", "notes", "placeholders", "target");
    private static final String NOT_SENT = "notSent";
    private static final FileData THERE = FileData.ofText("-");

    private Versions() {
    }

    /** The differences, from the one to the other. */
    public static List<Difference> between(Preset before, Preset after) {
        Map<String, String> one = secrets(before.spec());
        Map<String, String> other = secrets(after.spec());
        return Differences.between(json(before), json(after), pointer -> same(one.get(pointer), other.get(pointer)));
    }

    /** A sealed one and one in clear may be the same or not. */
    private static Optional<Boolean> same(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.charAt(0) != other.charAt(0)
                ? Optional.empty()
                : Optional.of(one.equals(other));
    }

    private static Map<String, String> secrets(RunSpec spec) {
        Map<String, String> found = new HashMap<>();
        collect(spec.sent(), pointer -> pointer, found);
        String map = Field.ENVIRONMENT_MAP.pointer();
        collect(notSent(spec), pointer -> "/" + NOT_SENT + pointer.substring(map.length()), found);
        return found;
    }

    private static void collect(RunSpec spec, UnaryOperator<String> at, Map<String, String> found) {
        spec.withSecrets(
                (pointer, value) -> {
                    found.put(
                            at.apply(pointer),
                            value instanceof EnvValue.Locked(String sealed) ? "s" + sealed : "c" + value.text());
                    return value;
                },
                (pointer, content) -> {
                    switch (content) {
                        case FileContent.Locked(String sealed) -> found.put(at.apply(pointer), "s" + sealed);
                        case FileData data -> found.put(at.apply(pointer), "c" + data.base64());
                        case FileContent.Missing none -> {}
                    }
                    return content;
                });
    }

    /** The variables that are switched off, as if they were sent. */
    private static RunSpec notSent(RunSpec spec) {
        return RunSpec.EMPTY.withEnvironment(spec.environment().stream()
                .filter(variable -> !variable.enabled())
                .map(variable -> variable.enabled(true))
                .toList());
    }

    private static Obj json(Preset preset) {
        List<Member> members = new ArrayList<>();
        Obj file = file(preset);
        BESIDES.forEach(name -> file.member(name).ifPresent(value -> members.add(new Member(name, value))));
        RunSpec shown = preset.spec().withSecrets(
                (pointer, value) -> value, (pointer, content) -> content instanceof FileContent.Missing ? content : THERE);
        members.addAll(RunBodies.value(shown, Secrets.MASKED).members());
        RunBodies.value(notSent(preset.spec()), Secrets.MASKED)
                .members()
                .forEach(off -> members.add(new Member(NOT_SENT, off.value())));
        return new Obj(members);
    }

    private static Obj file(Preset preset) {
        try {
            return JsonReader.read(PresetCodec.write(preset)) instanceof Obj object ? object : JsonValue.EMPTY;
        } catch (JsonException never) {
            throw new IllegalStateException(never);
        }
    }
}
