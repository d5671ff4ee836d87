package io.slipway.cli;

import io.slipway.cli.argument.Argument;
import io.slipway.cli.argument.Arguments;
import io.slipway.cli.argument.Flag;
import io.slipway.cli.argument.Operand;
import io.slipway.cli.argument.Option;
import io.slipway.cli.argument.Value;
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
import java.util.stream.Collectors;

/** {@code slipway launch}: starts one run, once, and says what came of it. */
final class LaunchCommand implements Command {
    private final Terminal terminal;

    private final Value<String> input = Operand.one("FILE|PRESET");
    private final TargetOptions target = new TargetOptions();
    private final ConnectionOptions connection = new ConnectionOptions();
    private final EnvOptions environment = new EnvOptions();
    private final SetOptions values = new SetOptions();
    private final Flag dryRun = Flag.named("--dry-run");
    private final Flag withSecrets = Flag.named("--with-secrets");
    private final Flag wait = Flag.named("--wait");
    private final Flag follow = Flag.named("--follow");
    private final Value<Optional<Duration>> timeout = Option.named("--timeout").maybe("TIME", Duration.class);
    private final Value<Optional<Duration>> resolve = Option.named("--resolve").maybe("TIME", Duration.class);
    private final Flag yes = Flag.named("-y", "--yes");
    private final Value<OutputFormat> output = OutputFormat.option();

    LaunchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Argument> arguments() {
        return Arguments.of(
                input, target, connection, environment, values, dryRun, withSecrets, wait, follow, timeout, resolve, yes,
                output);
    }

    @Override
    public boolean acts() {
        return true;
    }

    @Override
    public ExitCode run() throws CommandFailure {
        checkUsage();
        LaunchReport report = LaunchReport.of(output.get(), terminal);
        ExitCode code;
        try {
            code = launch(report);
        } catch (CommandFailure refused) {
            report.refused(refused);
            code = refused.code();
        }
        report.close();
        return code;
    }

    private void checkUsage() throws Misuse {
        if (timeout.get().isPresent() && !waits()) {
            throw terminal.misuse("cli.timeout.without.wait");
        }
        if (withSecrets.isGiven() && !dryRun.isGiven()) {
            throw terminal.misuse("cli.secrets.without.dry.run");
        }
        if (connection.isAmbiguous()) {
            throw terminal.misuse("cli.connection.both");
        }
        target.check(terminal);
        if (input.get().equals("-") && environment.readStandardInput()) {
            throw terminal.misuse("cli.stdin.twice");
        }
    }

    private ExitCode launch(LaunchReport report) throws CommandFailure {
        RunInput read = RunInput.read(input.get(), terminal);
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
        if (dryRun.isGiven()) {
            report.dryRun(spec, withSecrets.isGiven());
            return ExitCode.OK;
        }
        return launchOn(read, spec, known, report);
    }

    /** The vendor lists plans that its own documentation does not allow; only then is it worth asking. */
    private Known known(RunSpec spec) throws CommandFailure {
        boolean doubtful = Rules.ofBody(spec, Known.NOTHING).stream()
                .anyMatch(problem -> problem.code() == Code.PLAN_CHARACTER);
        if (!doubtful || dryRun.isGiven()) {
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
            new GuardQuestion(terminal, yes.isGiven()).ask(service.connection(), spec.target());
            LaunchService launches = new LaunchService(
                    service.northflank(), history, terminal.keeper(), terminal.clock(), terminal.ids());
            Claim claim = new Claim(read.presetId(), service.connection().service(), yes.isGiven());
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
        return new AfterLaunch.FollowUp(waits(), follow.isGiven(), timeout.get(), resolve.get());
    }

    private boolean waits() {
        return wait.isGiven() || follow.isGiven();
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
