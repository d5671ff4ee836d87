package io.slipway.cli;

import io.slipway.connection.ApiToken;
import io.slipway.history.Claim;
import io.slipway.history.History;
import io.slipway.launch.LaunchRequest;
import io.slipway.launch.LaunchResult;
import io.slipway.launch.LaunchService;
import io.slipway.northflank.ApiException;
import io.slipway.northflank.Plan;
import io.slipway.run.Code;
import io.slipway.run.EnvVar;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import io.slipway.run.rules.Known;
import io.slipway.run.rules.Rules;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code slipway launch}: starts one run, once, and says what came of it. */
@Command(name = "launch")
final class LaunchCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    @Parameters(paramLabel = "FILE|PRESET")
    @SuppressWarnings("NullAway.Init")
    private String input;

    @Mixin
    private final TargetOptions target = new TargetOptions();

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    private final EnvOptions environment = new EnvOptions();

    @Mixin
    private final SetOptions values = new SetOptions();

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--with-secrets")
    private boolean withSecrets;

    @Option(names = "--wait")
    private boolean wait;

    @Option(names = "--follow")
    private boolean follow;

    @Option(names = "--timeout", paramLabel = "TIME")
    private Optional<Duration> timeout = Optional.empty();

    @Option(names = "--resolve", paramLabel = "TIME")
    private Optional<Duration> resolve = Optional.empty();

    @Option(names = {"-y", "--yes"})
    private boolean yes;

    @Option(names = {"-o", "--output"}, paramLabel = "text|json", defaultValue = "text")
    @SuppressWarnings("NullAway.Init")
    private OutputFormat output;

    LaunchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        checkUsage();
        LaunchReport report = LaunchReport.of(output, terminal);
        ExitCode code;
        try {
            code = launch(report);
        } catch (CommandFailure refused) {
            report.failed(String.valueOf(refused.getMessage()));
            code = refused.code();
        }
        report.close();
        return code.code();
    }

    private void checkUsage() {
        if (timeout.isPresent() && !wait && !follow) {
            throw new ParameterException(command.commandLine(), terminal.messages().text("cli.timeout.without.wait"));
        }
        if (withSecrets && !dryRun) {
            throw new ParameterException(command.commandLine(), terminal.messages().text("cli.secrets.without.dry.run"));
        }
        if (connection.isAmbiguous()) {
            throw new ParameterException(command.commandLine(), terminal.messages().text("cli.connection.both"));
        }
        if (input.equals("-") && environment.readStandardInput()) {
            throw new ParameterException(command.commandLine(), terminal.messages().text("cli.stdin.twice"));
        }
    }

    private ExitCode launch(LaunchReport report) throws CommandFailure {
        RunInput read = RunInput.read(input, terminal);
        List<EnvVar> added = environment.read(terminal);
        // A sealed value that another takes the place of need not be opened.
        RunInput opened = EnvOptions.over(read.reading().spec(), added).sent().holdsLocked() ? read.opened(terminal) : read;
        FilledInput filled = FilledInput.ofAll(opened, values.given(List.of(opened), terminal));
        RunSpec overrides = EnvOptions.over(filled.spec(), added);
        RunSpec spec = overrides.at(
                connection.namesSandbox()
                        ? target.inSandbox(overrides.target())
                        : connection.inTeam(target.over(overrides.target()), terminal));
        Known known = known(spec);
        List<Problem> problems = filled.judge(launch -> Rules.ofLaunch(launch, known), spec);
        report.problems(read.label(), problems);
        if (filled.lacksValues()) {
            terminal.say("cli.set.missing");
        }
        if (Rules.blocks(problems)) {
            report.invalid(spec.target());
            return ExitCode.WRONG_INPUT;
        }
        if (dryRun) {
            report.dryRun(spec, withSecrets);
            return ExitCode.OK;
        }
        return launchOn(read, spec, known, report);
    }

    /** The vendor lists plans that its own documentation does not allow; only then is it worth asking. */
    private Known known(RunSpec spec) throws CommandFailure {
        boolean doubtful = Rules.ofBody(spec, Known.NOTHING).stream()
                .anyMatch(problem -> problem.code() == Code.PLAN_CHARACTER);
        if (!doubtful || dryRun) {
            return Known.NOTHING;
        }
        try (OpenedService service = OpenedService.open(connection, terminal)) {
            return new Known(
                    service.northflank().plans().stream().map(Plan::id).collect(Collectors.toSet()), Optional.empty());
        } catch (ApiException unreadable) {
            return Known.NOTHING;
        }
    }

    private ExitCode launchOn(RunInput read, RunSpec spec, Known known, LaunchReport report) throws CommandFailure {
        if (!terminal.dirs().isWritable()) {
            throw terminal.failure(ExitCode.NOT_SENT, "home.unwritable", terminal.dirs().data());
        }
        try (OpenedService service = OpenedService.open(connection, terminal);
                History history = terminal.history()) {
            boolean teamMissing = isTeamMissing(service, spec);
            report.target(service.connection(), spec.target());
            new GuardQuestion(terminal, yes).ask(service.connection(), spec.target());
            LaunchService launches = new LaunchService(
                    service.northflank(), history, terminal.keeper(), terminal.clock(), terminal.ids());
            Claim claim = new Claim(read.presetId(), service.connection().service(), yes);
            LaunchRequest request =
                    new LaunchRequest(spec, service.connection().name(), read.preset(), known, claim);
            BeforeLaunch before = new BeforeLaunch(service, history, spec.target(), terminal);
            before.tellRights();
            LaunchResult result = launches.launch(request, stage -> {}, before::tell);
            report.launched(result, spec, teamMissing);
            return new AfterLaunch(service, history, terminal, report).exitCode(result, spec.target(), followUp());
        }
    }

    private AfterLaunch.FollowUp followUp() {
        return new AfterLaunch.FollowUp(wait || follow, follow, timeout, resolve);
    }

    /** Said before the launch, since the service's own answer does not tell. */
    private boolean isTeamMissing(OpenedService service, RunSpec spec) {
        boolean missing = spec.target().team().isEmpty()
                && ApiToken.isOrganisation(service.connection().credentials().token());
        if (missing) {
            terminal.say("cli.team.missing");
        }
        return missing;
    }
}
