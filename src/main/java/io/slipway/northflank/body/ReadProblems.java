package io.slipway.northflank.body;

import io.slipway.json.JsonValue;
import io.slipway.run.Code;
import io.slipway.run.Place;
import io.slipway.run.Problem;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong while a body is read. */
final class ReadProblems {
    private final List<Problem> problems = new ArrayList<>();

    void add(Problem problem) {
        problems.add(problem);
    }

    List<Problem> all() {
        return problems;
    }

    /** Reports a value of another type than was expected, and goes on with a stand-in. */
    <T> T wrongType(Place place, String expected, JsonValue actual, T standIn) {
        add(actual instanceof JsonValue.Null
                ? Problem.error(place, Code.VALUE_NULL)
                : Problem.error(place, Code.VALUE_TYPE, expected, typeName(actual)));
        return standIn;
    }

    /** The type in the words of the page. */
    static String typeName(JsonValue value) {
        return switch (value) {
            case JsonValue.Obj ignored -> "object";
            case JsonValue.Arr ignored -> "array";
            case JsonValue.Text ignored -> "string";
            case JsonValue.Num ignored -> "number";
            case JsonValue.Bool ignored -> "boolean";
            case JsonValue.Null ignored -> "null";
        };
    }
}
