package io.slipway.exchange.dotenv;

import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.Mask;
import java.util.List;
import java.util.stream.Collectors;

/** Variables as lines of an {@code .env} file for other programs; those that are not sent stand as comments. */
public final class EnvCopy {
    private EnvCopy() {
    }

    /** With a mask in place of each secret. */
    public static String masked(List<EnvVar> variables) {
        return lines(variables, false);
    }

    /** With the secrets that are there in clear. */
    public static String clear(List<EnvVar> variables) {
        return lines(variables, true);
    }

    private static String lines(List<EnvVar> variables, boolean clear) {
        return variables.stream().map(variable -> line(variable, clear)).collect(Collectors.joining());
    }

    /** What no form of dotenv can hold is named rather than changed. */
    private static String line(EnvVar variable, boolean clear) {
        String name = variable.name();
        boolean there = variable.value() instanceof EnvValue.Plain || (clear && variable.value() instanceof EnvValue.Secret);
        String start = (variable.enabled() ? "" : EnvTextWriter.OFF) + name + "=";
        return there
                ? EnvTextWriter.written(variable.value().text())
                        .map(value -> start + value + "\n")
                        .orElse("# " + name.replace("\n", " ") + ": its value has no form in an .env file\n")
                : start + Mask.TEXT + "\n";
    }
}
