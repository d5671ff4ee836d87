package io.slipway.exchange.read;

import io.slipway.exchange.js.Literal;
import io.slipway.exchange.js.Skipping;
import io.slipway.exchange.js.Space;
import io.slipway.json.JsonValue;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.RunReading;
import io.slipway.run.Pointer;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a call of the vendor's JavaScript client, {@code apiClient.start.job.run({ parameters, data })}. Nothing is
 * run: what is no literal is told, unless it names a constant that is written out above.
 */
final class JsCall {
    private static final Pattern CALL = Pattern.compile("start\\s*+\\.\\s*+job\\s*+\\.\\s*+run\\s*+\\(");
    private static final Pattern BEFORE =
            Pattern.compile("\\s*(?:(?:const|let|var)\\s+[\\w${},\\s]+=\\s*)?(?:await\\s+)?[\\w$.]*");
    private static final int LONGEST_BEFORE = 200;
    private static final List<String> ARGUMENT = List.of("parameters", "data", "options");

    private final String text;
    private final Remarks remarks;
    private final Constants constants;

    private JsCall(String text, Remarks remarks) {
        this.text = text;
        this.remarks = remarks;
        this.constants = new Constants(text);
    }

    /** The launch of the first call in a text, if there is one. */
    static Optional<RunReading> find(String text, Remarks remarks) {
        Matcher call = CALL.matcher(text);
        return call.find() ? Optional.of(new JsCall(text, remarks).read(call)) : Optional.empty();
    }

    private RunReading read(Matcher call) {
        Literal.Reading argument = Literal.read(text, call.end(), this::unknown);
        noteCode(call.start(), argument.end());
        return argument.value().filter(JsonValue.Obj.class::isInstance).map(JsonValue.Obj.class::cast)
                .map(value -> ofArgument(value, call.start(), remarks))
                .orElseGet(() -> new RunReading(RunSpec.EMPTY, List.of()));
    }

    private Optional<JsonValue> unknown(String pointer, String name, int at) {
        Optional<JsonValue> known = name.isEmpty() ? Optional.empty() : constants.value(name, pointer.lastIndexOf('/') <= 0);
        if (known.isEmpty()) {
            remarks.add(Remark.Kind.EXPRESSION, at, pointer);
        }
        return known;
    }

    private void noteCode(int callStart, int end) {
        boolean plain = callStart < LONGEST_BEFORE && BEFORE.matcher(text).region(0, callStart).matches();
        int rest = Skipping.blank(text, end);
        while (rest < text.length() && ");}".indexOf(text.charAt(rest)) >= 0) {
            rest = Skipping.blank(text, rest + 1);
        }
        if (!plain || rest < text.length()) {
            remarks.add(Remark.Kind.CODE, plain ? rest : Space.end(text, 0), "");
        }
    }

    /** Whether an object is what the client is given, rather than a body. */
    static boolean isArgument(JsonValue.Obj value) {
        return value.member("parameters").isPresent()
                && value.members().stream().allMatch(member -> ARGUMENT.contains(member.name()));
    }

    /** The launch that the client would make of this. */
    static RunReading ofArgument(JsonValue.Obj argument, int at, Remarks remarks) {
        JsonValue.Obj parameters = argument.object("parameters");
        Target target = new Target(
                parameters.text("teamId").orElse(""),
                parameters.text("projectId").orElse(""),
                parameters.text("jobId").orElse(""));
        argument.members().stream()
                .filter(member -> !member.name().equals("parameters") && !member.name().equals("data"))
                .forEach(member -> remarks.add(Remark.Kind.EXPRESSION, at, Pointer.below("", member.name())));
        parameters.members().stream()
                .filter(member -> !List.of("teamId", "projectId", "jobId").contains(member.name()))
                .map(member -> Pointer.below("/parameters", member.name()))
                .forEach(pointer -> remarks.add(Remark.Kind.EXPRESSION, at, pointer));
        RunReading body = argument.member("data")
                .map(RunBodies::read)
                .orElseGet(() -> new RunReading(RunSpec.EMPTY, List.of()));
        return new RunReading(body.spec().at(target), body.problems());
    }
}
