package io.slipway.exchange.dotenv;

import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes variables as lines that {@link EnvTextReader} reads back. */
final class EnvTextWriter {
    static final String OFF = "# ";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_./-]+");
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9_./:,@%+-]*");
    private static final List<String> QUOTES = List.of("'", "\"", "`");

    private final List<EnvVar> variables;

    EnvTextWriter(List<EnvVar> variables) {
        this.variables = variables;
    }

    String write() {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < variables.size(); row++) {
            EnvVar variable = variables.get(row);
            text.append(variable.enabled() ? "" : OFF)
                    .append(name(variable.name(), row))
                    .append('=')
                    .append(value(variable.value(), row))
                    .append('\n');
        }
        return text.toString();
    }

    /** Others may hold the sign or the end of a line. */
    private static String name(String name, int row) {
        return isName(name) ? name : EnvReference.NAME.written(row);
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    private static String value(EnvValue value, int row) {
        return switch (value) {
            case EnvValue.Plain(String text) -> written(text).orElseGet(() -> EnvReference.VALUE.written(row));
            case EnvValue.Secret secret -> EnvReference.SECRET.written(row);
            case EnvValue.Locked locked -> EnvReference.LOCKED.written(row);
            case EnvValue.Missing() -> EnvReference.MISSING.written(row);
        };
    }

    /** The first form that dotenv reads as this text, whatever follows: where a quote ends may hang on later lines. */
    static Optional<String> written(String text) {
        if (BARE.matcher(text).matches()) {
            return Optional.of(text);
        }
        return QUOTES.stream()
                .filter(quote -> !text.contains(quote) && !text.endsWith("\\"))
                .map(quote -> quote + text + quote)
                .filter(quoted -> isRead(quoted, text))
                .findFirst();
    }

    private static boolean isRead(String written, String text) {
        if (text.indexOf('\r') >= 0) {
            return false;
        }
        List<Entry> read = DotEnv.parse("X=" + written + "\nY=1").entries();
        return read.size() == 2
                && read.getFirst().name().equals("X")
                && read.getFirst().value().equals(text)
                && read.getLast().name().equals("Y")
                && read.getLast().value().equals("1");
    }
}
