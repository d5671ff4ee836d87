package io.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The manual page and the completions tell of every command and every option that the help tells of. */
class ToldTest {
    private static final Pattern OPTION = Pattern.compile("(?m)^ {2,6}(?:-\\w, )?(--[\\w-]+)");
    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)  +\\S");

    @TempDir
    Path home;

    @Test
    void theManualTellsOfAll() {
        String manual = run("manual").replace("\\-", "-");

        assertThat(manual).startsWith(".TH \"SLIPWAY\" 1 \"\" \"slipway ");
        for (String command : commands("")) {
            assertThat(manual).contains(".SS \"" + command + "\"");
            String part = manual.substring(manual.indexOf(".SS \"" + command + "\""));
            options(command).forEach(option -> assertThat(part).as(command).contains(option));
        }
        for (ExitCode code : ExitCode.values()) {
            assertThat(manual).contains(".TP\n\\fB" + code.code() + "\\fR\n");
        }
        assertThat(manual.lines().filter(line -> line.startsWith("."))).allMatch(line -> line.matches(
                "\\.(TH|SH|SS) \".*|\\.(TP|PP|RE|nf|fi)|\\.RS 4"));
        assertThat(manual).doesNotContain("%n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    void everyShellIsToldOfAll(String shell) {
        String script = run("completion", shell);

        for (String command : commands("")) {
            String last = command.substring(command.lastIndexOf(' ') + 1);
            assertThat(script).containsPattern("\\b" + last + "\\b");
            options(command).forEach(option ->
                    assertThat(script).as(command).contains(shell.equals("fish") ? "-l " + option.substring(2) : option));
        }
        assertThat(script).contains("text", "json", "powershell");
    }

    private List<String> commands(String above) {
        List<String> found = new ArrayList<>();
        String help = run((above + " --help").strip().split(" "));
        String listed = help.contains("Commands:\n") ? help.substring(help.indexOf("Commands:\n")) : "";
        COMMAND.matcher(listed).results().forEach(match -> {
            String command = (above + " " + match.group(1)).strip();
            found.add(command);
            found.addAll(commands(command));
        });
        assertThat(found).as("what is listed below %s", above).hasSizeGreaterThan(above.isEmpty() ? 12 : -1);
        return found;
    }

    private List<String> options(String command) {
        return OPTION.matcher(run((command + " --help").split(" "))).results()
                .map(match -> match.group(1))
                .filter(option -> !option.equals("--help"))
                .toList();
    }

    private String run(String... args) {
        Shell.Result result = new Shell(home).run(args);
        assertThat(result.exitCode()).as(result.err()).isZero();
        return result.out();
    }
}
