package io.slipway.cli.argument;

import java.util.List;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What stands in a command line without an option before it. A label is how the help calls it. */
public final class Operand {
    private Operand() {
    }

    /** One text; without it the command is used wrongly. */
    public static Value<String> one(String label) {
        return one(label, String.class);
    }

    /** One value of this type; without it the command is used wrongly. */
    public static <T> Value<T> one(String label, Class<T> type) {
        return Value.of(PositionalParamSpec.builder().paramLabel(label).type(type).required(true).build());
    }

    /** At least one text; without it the command is used wrongly. */
    public static Value<List<String>> some(String label) {
        return many(label, "1..*", true);
    }

    /** Any number of texts, or none. */
    public static Value<List<String>> any(String label) {
        return many(label, "0..*", false);
    }

    private static Value<List<String>> many(String label, String arity, boolean required) {
        return Value.of(PositionalParamSpec.builder()
                .paramLabel(label)
                .arity(arity)
                .required(required)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .initialValue(List.of())
                .build());
    }
}
