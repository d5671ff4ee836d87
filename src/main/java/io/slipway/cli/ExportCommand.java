package io.slipway.cli;

import io.slipway.cli.argument.Argument;
import io.slipway.cli.argument.Arguments;
import io.slipway.cli.argument.Flag;
import io.slipway.cli.argument.Operand;
import io.slipway.cli.argument.Option;
import io.slipway.cli.argument.Value;
import io.slipway.exchange.write.Export;
import io.slipway.exchange.write.Exports;
import io.slipway.exchange.write.Form;
import io.slipway.exchange.write.Note;
import io.slipway.exchange.write.Shell;
import io.slipway.northflank.body.Secrets;
import io.slipway.run.Code;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import io.slipway.run.rules.Known;
import io.slipway.run.rules.Rules;
import io.slipway.text.Printable;
import java.util.List;
import java.util.function.Function;

/** {@code slipway export}: a launch in the format of another tool. */
final class ExportCommand implements Command {
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

    private final Value<String> input = Operand.one("FILE|PRESET");
    private final Value<Format> format = Option.named("--as").required("FORMAT", Format.class);
    private final Value<ShellName> shell = Option.named("--shell").or("SHELL", ShellName.posix);
    private final Flag withSecrets = Flag.named("--with-secrets");
    private final TargetOptions target = new TargetOptions();
    private final SetOptions values = new SetOptions();

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Argument> arguments() {
        return Arguments.of(input, format, shell, withSecrets, target, values);
    }

    @Override
    public ExitCode run() throws CommandFailure {
        target.check(terminal);
        RunInput read = RunInput.read(input.get(), terminal);
        RunInput opened = withSecrets.isGiven() ? read.opened(terminal) : read;
        FilledInput filled = FilledInput.ofAll(opened, values.given(List.of(opened), terminal));
        List<Problem> problems = withSecrets.isGiven()
                ? filled.judge(body -> Rules.ofBody(body, Known.NOTHING), filled.spec())
                : filled.judge(Known.NOTHING);
        ProblemLines.print(read.label(), problems, terminal.err(), terminal.messages());
        if (filled.lacksValues()) {
            terminal.say("cli.set.missing");
        }
        RunSpec spec = filled.spec().at(target.over(filled.spec().target()));
        List<Problem> astray = astray(spec);
        ProblemLines.print(read.label(), astray, terminal.err(), terminal.messages());
        if (Rules.blocks(problems) || Rules.blocks(astray)) {
            return ExitCode.WRONG_INPUT;
        }
        print(Exports.write(
                spec,
                format.get().form,
                shell.get().shell,
                new EnvironmentService(terminal).address(),
                withSecrets.isGiven() ? Secrets.CLEAR : Secrets.MASKED));
        return ExitCode.OK;
    }

    /** A target may be left out, but must not lead another tool to another address. */
    private static List<Problem> astray(RunSpec spec) {
        return Rules.ofLaunch(spec, Known.NOTHING).stream()
                .filter(problem -> problem.code() == Code.TARGET_DOTS)
                .toList();
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
