package io.slipway.cli;

import io.slipway.exchange.write.Export;
import io.slipway.exchange.write.Exports;
import io.slipway.exchange.write.Form;
import io.slipway.exchange.write.Note;
import io.slipway.exchange.write.Shell;
import io.slipway.northflank.body.Secrets;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import io.slipway.run.rules.Known;
import io.slipway.run.rules.Rules;
import io.slipway.text.Printable;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slipway export}: a launch in the format of another tool. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    /** Formats that a launch is written in, as they are typed. */
    enum Format {
        json(Form.JSON),
        curl(Form.CURL),
        cli(Form.CLI),
        js(Form.JS);

        private final Form form;

        Format(Form form) {
            this.form = form;
        }
    }

    /** Shells, as they are typed. */
    enum ShellName {
        posix(Shell.POSIX),
        cmd(Shell.CMD),
        powershell(Shell.POWERSHELL);

        private final Shell shell;

        ShellName(Shell shell) {
            this.shell = shell;
        }
    }

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE|PRESET")
    @SuppressWarnings("NullAway.Init")
    private String input;

    @Option(names = "--as", required = true, paramLabel = "FORMAT")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Option(names = "--shell", paramLabel = "SHELL", defaultValue = "posix")
    @SuppressWarnings("NullAway.Init")
    private ShellName shell;

    @Option(names = "--with-secrets")
    private boolean withSecrets;

    @Mixin
    private final TargetOptions target = new TargetOptions();

    @Mixin
    private final SetOptions values = new SetOptions();

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        RunInput read = RunInput.read(input, terminal);
        RunInput opened = withSecrets ? read.opened(terminal) : read;
        FilledInput filled = FilledInput.ofAll(opened, values.given(List.of(opened), terminal));
        List<Problem> problems = withSecrets
                ? filled.judge(body -> Rules.ofBody(body, Known.NOTHING), filled.spec())
                : filled.judge(Known.NOTHING);
        ProblemLines.print(read.label(), problems, terminal.err(), terminal.messages());
        if (filled.lacksValues()) {
            terminal.say("cli.set.missing");
        }
        if (Rules.blocks(problems)) {
            return ExitCode.WRONG_INPUT.code();
        }
        RunSpec spec = filled.spec();
        print(Exports.write(
                spec.at(target.over(spec.target())),
                format.form,
                shell.shell,
                new EnvironmentService(terminal).address(),
                withSecrets ? Secrets.CLEAR : Secrets.MASKED));
        return ExitCode.OK.code();
    }

    /** What the text cannot say itself is said on standard error. */
    private void print(Export export) {
        Function<Note, String> words = note ->
                terminal.messages().text("exported." + note.kind().name(), note.args().toArray());
        if (!export.saysNotes()) {
            export.notes().forEach(note -> terminal.err().println(Printable.of(words.apply(note))));
        }
        terminal.out().println(export.text(words));
    }
}
