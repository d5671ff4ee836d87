package io.slipway.northflank.body;

import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonWriter;
import io.slipway.run.Code;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;

/** Reads and writes the request body of the API page. */
public final class RunBodies {
    private RunBodies() {
    }

    /** Reads a body of UTF-8 bytes of any quality; never throws, every defect is a problem. */
    public static RunReading read(byte[] bytes) {
        try {
            return read(JsonReader.read(bytes));
        } catch (JsonException broken) {
            return RunReading.broken(problem(broken));
        }
    }

    /** Reads a body that is text already, as a paste is. */
    public static RunReading read(String text) {
        try {
            return read(JsonReader.read(text));
        } catch (JsonException broken) {
            return RunReading.broken(problem(broken));
        }
    }

    /** Reads a body that is parsed already. */
    public static RunReading read(JsonValue body) {
        ReadProblems problems = new ReadProblems();
        RunSpec spec = body instanceof JsonValue.Obj object
                ? new BodyReader(problems).read(object)
                : problems.wrongType(Place.of(Field.ROOT), "object", body, RunSpec.EMPTY);
        return new RunReading(spec, problems.all());
    }

    /** The bytes that are sent: compact, absent fields left out, entries in their order. */
    public static byte[] write(RunSpec spec) {
        return JsonWriter.compactBytes(value(spec, Secrets.CLEAR));
    }

    /** The body as a value, with secrets in clear or masked. */
    public static JsonValue.Obj value(RunSpec spec, Secrets secrets) {
        return new BodyWriter(secrets, false).body(spec);
    }

    /** What is wrong with a text that is not JSON at all. */
    public static Problem problem(JsonException broken) {
        Place place = new Place(Field.ROOT, Place.NO_ROW, broken.pointer());
        String line = String.valueOf(broken.line());
        String column = String.valueOf(broken.column());
        return Problem.error(place, code(broken.reason()), line, column);
    }

    private static Code code(JsonException.Reason reason) {
        return switch (reason) {
            case EMPTY -> Code.JSON_EMPTY;
            case UTF8 -> Code.JSON_UTF8;
            case SYNTAX -> Code.JSON_SYNTAX;
            case TRAILING -> Code.JSON_TRAILING;
            case LARGE -> Code.JSON_LARGE;
            case DEEP -> Code.JSON_DEEP;
            case MANY -> Code.JSON_MANY;
            case NUMBER -> Code.JSON_NUMBER;
        };
    }
}
