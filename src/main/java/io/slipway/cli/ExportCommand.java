package io.slipway.cli;

import io.slipway.exchange.Curl;
import io.slipway.json.JsonWriter;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.Secrets;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import io.slipway.run.rules.Known;
import io.slipway.run.rules.Rules;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slipway export}: a launch in the format of another tool. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    /** Formats that a launch is written in. */
    enum Format {
        json,
        curl
    }

    private final Terminal terminal;

    @Parameters(paramLabel = "FILE|PRESET")
    @SuppressWarnings("NullAway.Init")
    private String input;

    @Option(names = "--as", required = true, paramLabel = "json|curl")
    @SuppressWarnings("NullAway.Init")
    private Format format;

    @Option(names = "--with-secrets")
    private boolean withSecrets;

    @Mixin
    private final TargetOptions target = new TargetOptions();

    ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        RunInput read = RunInput.read(input, terminal);
        RunSpec spec = withSecrets ? read.opened(read.reading().spec(), terminal) : read.reading().spec();
        List<Problem> problems = withSecrets
                ? read.reading().union(Rules.ofBody(spec, Known.NOTHING))
                : read.judge(Known.NOTHING);
        ProblemLines.print(read.label(), problems, terminal.err(), terminal.messages());
        if (Rules.blocks(problems)) {
            return ExitCode.WRONG_INPUT.code();
        }
        terminal.out().println(written(spec.at(target.over(spec.target()))));
        return ExitCode.OK.code();
    }

    private String written(RunSpec spec) {
        Secrets secrets = withSecrets ? Secrets.CLEAR : Secrets.MASKED;
        return switch (format) {
            case json -> JsonWriter.indented(RunBodies.value(spec, secrets));
            case curl -> Curl.posix(spec, Credentials.OFFICIAL, secrets);
        };
    }
}
