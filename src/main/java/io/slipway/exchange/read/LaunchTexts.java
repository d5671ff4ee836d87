package io.slipway.exchange.read;

import io.slipway.exchange.js.Literal;
import io.slipway.exchange.js.Skipping;
import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.RunReading;
import io.slipway.run.RunSpec;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Recognises what a text is and reads the launch in it. */
public final class LaunchTexts {
    private final Function<JsonValue.Obj, Optional<RunReading>> stored;

    /** Texts among which there may be stored launches, which this function reads; it says nothing of any other object. */
    public LaunchTexts(Function<JsonValue.Obj, Optional<RunReading>> stored) {
        this.stored = stored;
    }

    /**
     * Reads a text of any kind and quality; never throws, and takes a time that grows with its length only. Values are
     * secret unless a stored launch says that they are plain. A token is passed over and is in no part of the result.
     *
     * @param text up to {@link JsonReader#MOST_BYTES} characters
     */
    public Imported read(String text) {
        if (text.length() > JsonReader.MOST_BYTES) {
            return new Imported.Unknown(Imported.Why.LARGE);
        }
        String lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n").replace('\r', '\n');
        if (lines.isBlank()) {
            return new Imported.Unknown(Imported.Why.EMPTY);
        }
        return lines.stripLeading().startsWith("{") ? object(lines) : code(lines);
    }

    private Imported code(String text) {
        return call(text)
                .or(() -> new CommandText(text).read())
                .orElseGet(() -> new Imported.Unknown(Imported.Why.FORMAT));
    }

    private static Optional<Imported> call(String text) {
        Remarks remarks = new Remarks(text);
        return JsCall.find(text, remarks)
                .map(reading -> new Imported.Launch(Format.JS, Optional.empty(), reading, remarks.all()));
    }

    private Imported object(String text) {
        try {
            JsonValue value = JsonReader.read(text);
            return value instanceof JsonValue.Obj object ? object(object) : launch(Format.BODY, RunBodies.read(value));
        } catch (JsonException broken) {
            return literal(text)
                    .or(() -> call(text))
                    .orElseGet(() -> launch(Format.BODY, new RunReading(RunSpec.EMPTY, List.of(RunBodies.problem(broken)))));
        }
    }

    private Imported object(JsonValue.Obj object) {
        Optional<RunReading> preset = stored.apply(object);
        return preset.isPresent()
                ? new Imported.Launch(Format.PRESET, Optional.empty(), preset.get(), List.of(), Optional.of(object))
                : JsCall.isArgument(object)
                        ? launch(Format.JS, JsCall.ofArgument(object, 0, new Remarks("")))
                        : launch(Format.BODY, RunBodies.read(object));
    }

    /** An object as JavaScript writes it; when it is broken there too, the first name tells which of both was meant. */
    private static Optional<Imported> literal(String text) {
        Remarks remarks = new Remarks(text);
        Literal.Reading reading = Literal.read(text, 0, (pointer, name, at) -> {
            remarks.add(Remark.Kind.EXPRESSION, at, pointer);
            return Optional.empty();
        });
        int rest = Skipping.blank(text, reading.end());
        boolean all = rest == text.length() || text.substring(rest).strip().equals(";");
        return reading.value()
                .filter(value -> all && value instanceof JsonValue.Obj)
                .map(JsonValue.Obj.class::cast)
                .filter(value -> !value.members().isEmpty() && (remarks.all().isEmpty() || isBare(text)))
                .map(value -> new Imported.Launch(Format.JS, Optional.empty(), ofLiteral(value, remarks), remarks.all()));
    }

    private static boolean isBare(String text) {
        int first = Skipping.blank(text, text.indexOf('{') + 1);
        return first < text.length() && Character.isJavaIdentifierStart(text.charAt(first));
    }

    private static RunReading ofLiteral(JsonValue.Obj value, Remarks remarks) {
        return JsCall.isArgument(value) ? JsCall.ofArgument(value, 0, remarks) : RunBodies.read(value);
    }

    private static Imported launch(Format format, RunReading reading) {
        return new Imported.Launch(format, Optional.empty(), reading, List.of());
    }
}
