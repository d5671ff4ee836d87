package io.slipway.northflank.client;

import io.slipway.json.JsonValue.Obj;
import io.slipway.northflank.ApiException;
import io.slipway.northflank.Branch;
import io.slipway.northflank.Build;
import io.slipway.northflank.BuildService;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.Job;
import io.slipway.northflank.JobDetails;
import io.slipway.northflank.LastLines;
import io.slipway.northflank.LogLine;
import io.slipway.northflank.LogRange;
import io.slipway.northflank.LogStream;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.Plan;
import io.slipway.northflank.Project;
import io.slipway.northflank.RateLimit;
import io.slipway.northflank.Registry;
import io.slipway.northflank.Run;
import io.slipway.northflank.RuntimeEnvironment;
import io.slipway.northflank.StartedRun;
import io.slipway.northflank.transport.Answer;
import io.slipway.northflank.transport.Limits;
import io.slipway.northflank.transport.Settings;
import io.slipway.northflank.transport.Transport;
import io.slipway.run.Source;
import io.slipway.run.Target;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The service over HTTP. It connects at its first call; it may be used by several threads at once.
 *
 * <p>The token goes to the address of the credentials and nowhere else, whatever a redirect says, and is in no message
 * of an exception.
 */
public final class NorthflankClient implements Northflank {
    private final Caller caller;
    private final Limits limits;

    /**
     * A client for one token.
     *
     * @param credentials where the service is, and the token
     * @param settings limits, proxy, trust and time; {@link Settings#standard} for the program
     */
    public NorthflankClient(Credentials credentials, Settings settings) {
        this(new Caller(new Transport(credentials, settings), settings.clock()), settings.limits());
    }

    private NorthflankClient(Caller caller, Limits limits) {
        this.caller = caller;
        this.limits = limits;
    }

    @Override
    public StartedRun launch(Target target, byte[] body) throws ApiException {
        Answer answer = caller.once("POST", ApiPath.runs(target), Optional.of(body), limits.launch());
        Obj data = caller.json(answer).object("data");
        String id = data.text("id").filter(text -> !text.isBlank())
                .orElseThrow(() -> Caller.unreadable(answer.status()));
        return new StartedRun(answer.status(), caller.clean(id), caller.clean(Reading.text(data, "runName")));
    }

    @Override
    public void checkToken() throws ApiException {
        caller.json(caller.get(ApiPath.root("").words("login"), limits.read()));
    }

    @Override
    public List<Project> projects(String team) throws ApiException {
        return Items.of(all(ApiPath.root(team).words("projects"), "projects"), Catalogue::project, Project::id);
    }

    @Override
    public List<Job> jobs(String team, String project) throws ApiException {
        return Items.of(all(ApiPath.project(team, project).words("jobs"), "jobs"), Catalogue::job, Job::id);
    }

    @Override
    public JobDetails job(Target target) throws ApiException {
        return Catalogue.jobDetails(caller.data(ApiPath.job(target), limits.read()));
    }

    @Override
    public Optional<Boolean> hasDeployment(Target target) throws ApiException {
        return new JobDeployment(caller, limits.read()).isThere(target);
    }

    @Override
    public Optional<Source> source(Target target) throws ApiException {
        return new JobDeployment(caller, limits.read()).source(target);
    }

    @Override
    public RuntimeEnvironment runtimeEnvironment(Target target) throws ApiException {
        ApiPath path = ApiPath.job(target).words("runtime-environment").with("show", "all");
        return JobAnswers.environment(caller.data(path, limits.read()));
    }

    @Override
    public List<Run> runs(Target target, int most) throws ApiException {
        int count = Math.clamp(most, 1, Caller.PAGE);
        ApiPath path = ApiPath.runs(target).with("per_page", String.valueOf(count));
        List<Run> runs = Items.of(caller.page(path, "runs", limits.read()), Catalogue::run, Run::id);
        return runs.subList(0, Math.min(count, runs.size()));
    }

    @Override
    public Run run(Target target, String runId) throws ApiException {
        Run run = Catalogue.run(caller.data(ApiPath.runs(target).id(runId), limits.read()));
        if (run.id().isEmpty() || run.status().isEmpty()) {
            throw new ApiException.NoAnswer(ApiException.Reason.UNREADABLE, Optional.empty(), "");
        }
        return run;
    }

    @Override
    public void abort(Target target, String runId) throws ApiException {
        caller.once("DELETE", ApiPath.runs(target).id(runId), Optional.empty(), limits.read());
    }

    @Override
    public LastLines logs(Target target, Run run, int most) throws ApiException {
        return new LogPages(range -> logs(target, run.id(), range)).newest(LogAnswer.whole(run, most));
    }

    @Override
    public List<LogLine> logs(Target target, String runId, LogRange range) throws ApiException {
        Answer answer = caller.get(LogAnswer.query(ApiPath.job(target), runId, range), limits.read());
        return LogAnswer.lines(caller.json(answer), answer.status());
    }

    @Override
    public LogStream tail(Target target, String runId) throws ApiException {
        ApiPath path = LogAnswer.tail(ApiPath.job(target), runId);
        return SocketStream.greeted(
                caller.socket(path, SocketStream::greeting, limits.connect()), caller::clean, limits.connect());
    }

    @Override
    public List<Plan> plans() throws ApiException {
        return Items.of(
                caller.page(ApiPath.root("").words("plans"), "plans", limits.read()), Catalogue::plan, Plan::id);
    }

    @Override
    public List<BuildService> buildServices(String team, String project) throws ApiException {
        List<Obj> services = all(ApiPath.project(team, project).words("services"), "services");
        return Items.of(
                services.stream().filter(Catalogue::builds).toList(), Catalogue::buildService, BuildService::id);
    }

    @Override
    public List<Build> builds(String team, String project, String service) throws ApiException {
        return Items.of(all(service(team, project, service).words("build"), "builds"), Catalogue::build, Build::id);
    }

    @Override
    public List<Branch> branches(String team, String project, String service) throws ApiException {
        return Items.of(
                all(service(team, project, service).words("branches"), "branches"), Catalogue::branch, Branch::name);
    }

    @Override
    public List<Registry> registries(String team) throws ApiException {
        return Items.of(
                all(ApiPath.root(team).words("integrations/registries"), "credentials"),
                Catalogue::registry,
                Registry::id);
    }

    @Override
    public Northflank within(Duration readLimit) {
        return new NorthflankClient(caller, limits.withRead(readLimit));
    }

    @Override
    public Optional<RateLimit> rateLimit() {
        return caller.rateLimit();
    }

    private static ApiPath service(String team, String project, String service) throws ApiException.NotSent {
        return ApiPath.project(team, project).words("services").id(service);
    }

    private List<Obj> all(ApiPath path, String name) throws ApiException {
        return caller.all(path, name, limits.read());
    }
}
