package io.slipway.exchange.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads lines as cmd is documented to: variables first, then quotes, carets and redirections, and at last the arguments
 * by the rules of Microsoft's C runtime. It knows {@code set}, {@code echo} and {@code rem}; everything else is a program.
 */
final class CmdReader {
    private static final int LONGEST_LINE = 8191;

    final Map<String, String> variables = new HashMap<>(Map.of("TEMP", "C:\\Users\\A B\\Temp", "RANDOM", "4711"));
    final Map<String, StringBuilder> files = new HashMap<>();
    final List<List<String>> programs = new ArrayList<>();

    void read(String text) {
        text.lines().forEach(this::readLine);
    }

    /** What a program that was given a name like {@code @file} finds there. */
    String file(String argument) {
        return String.valueOf(files.get(argument.replaceFirst("^@", "")));
    }

    private void readLine(String line) {
        assertThat(line.length()).isLessThanOrEqualTo(LONGEST_LINE);
        if (line.startsWith("rem ")) {
            assertThat(line).doesNotContain("%");
            return;
        }
        String command = redirected(expanded(line));
        if (command.startsWith("set \"")) {
            String[] parts = command.substring(5, command.length() - 1).split("=", 2);
            variables.put(parts[0], parts[1]);
        } else if (!command.isEmpty()) {
            programs.add(arguments(command));
        }
    }

    private String expanded(String line) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            int end = line.charAt(at) == '%' ? line.indexOf('%', at + 1) : -1;
            String name = end < 0 ? "" : line.substring(at + 1, end);
            if (variables.containsKey(name)) {
                text.append(variables.get(name));
                at = end + 1;
            } else {
                assertThat(line.charAt(at)).as(line).isNotEqualTo('%');
                text.append(line.charAt(at++));
            }
        }
        return text.toString();
    }

    /** Runs an echo into a file; anything else is left to be run. */
    private String redirected(String line) {
        if (!line.startsWith(">")) {
            assertNothingIsRead(line);
            return line;
        }
        boolean append = line.startsWith(">>");
        int open = line.indexOf('"');
        int close = line.indexOf('"', open + 1);
        assertThat(open).isEqualTo(append ? 2 : 1);
        String name = line.substring(open + 1, close);
        String echo = line.substring(close + 1);
        assertThat(echo).startsWith(" echo ").doesNotContain("/?");
        assertNothingIsRead(echo);
        if (!append) {
            assertThat(files.put(name, new StringBuilder())).isNull();
        }
        files.get(name).append(echo.substring(" echo ".length())).append("\r\n");
        return "";
    }

    /** Outside quotes these characters would do something. */
    private static void assertNothingIsRead(String command) {
        boolean quoted = false;
        for (char c : command.toCharArray()) {
            quoted ^= c == '"';
            assertThat(quoted || "&|<>^!".indexOf(c) < 0).as(command).isTrue();
            assertThat(c).as(command).isBetween(' ', '~');
        }
        assertThat(quoted).as(command).isFalse();
    }

    private static List<String> arguments(String command) {
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        boolean quoted = false;
        int backslashes = 0;
        for (char c : (command + " ").toCharArray()) {
            if (c == '\\') {
                backslashes++;
                continue;
            }
            argument.append("\\".repeat(c == '"' ? backslashes / 2 : backslashes));
            if (c == '"' && backslashes % 2 == 0) {
                quoted = !quoted;
            } else if (c == ' ' && !quoted) {
                arguments.add(argument.toString());
                argument.setLength(0);
            } else {
                argument.append(c);
            }
            backslashes = 0;
        }
        return arguments;
    }
}
