package io.slipway.exchange.write.shell;

import io.slipway.exchange.write.body.Template;
import io.slipway.json.JsonChars;
import java.util.ArrayList;
import java.util.List;

/**
 * How the command processor of Windows takes texts: it has no quotes that keep everything, so the body goes into a file,
 * line by line and spelt without what it reads.
 */
public final class Cmd {
    private static final int LONGEST_LINE = 8191;
    private static final String READ_BY_CMD = "%!^&|<>?";
    private static final String FILE = "%SLIPWAY_RUN%";

    private Cmd() {
    }

    /** A text as one argument; see {@link #canQuote} for what cannot be one. */
    public static String quoted(String text) {
        return "\"" + (text.endsWith("\\") ? text + "\\" : text) + "\"";
    }

    /** Names a file for the body, with its own name in each run, and writes it; {@link #file} is its name then. */
    public static List<String> writtenBody(Template body) {
        String text = Template.joined(
                body.indented(), json -> JsonChars.ascii(json, READ_BY_CMD), gap -> "\"%" + gap.name() + "%\"");
        List<String> lines = new ArrayList<>(List.of("set \"SLIPWAY_RUN=%TEMP%\\slipway-%RANDOM%%RANDOM%\""));
        String redirection = ">";
        for (String line : text.lines().toList()) {
            lines.add(redirection + file(".json") + " echo " + line);
            redirection = ">>";
        }
        return lines;
    }

    /** One of the files that {@link #writtenBody} has named. */
    public static String file(String ending) {
        return "\"" + FILE + ending + "\"";
    }

    /** Whether a line is longer than is read. */
    public static boolean isTooLong(List<String> lines) {
        return lines.stream().anyMatch(line -> line.length() > LONGEST_LINE);
    }

    /** Whether a text can be an argument as it is. */
    public static boolean canQuote(String text) {
        return text.chars().noneMatch(c -> c < ' ' || c > '~' || "\"%!".indexOf(c) >= 0);
    }
}
