package io.slipway.ui.catalogue;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.Branch;
import io.slipway.northflank.Build;
import io.slipway.northflank.BuildService;
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
import io.slipway.run.Source;
import io.slipway.run.Target;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A service that has nothing to list; tests let it say what they are about. */
public class SilentNorthflank implements Northflank {
    @Override
    public StartedRun launch(Target target, byte[] body) {
        throw new AssertionError("Nobody launches here");
    }

    @Override
    public void checkToken() {
    }

    @Override
    public List<Project> projects(String team) throws ApiException {
        return List.of();
    }

    @Override
    public List<Job> jobs(String team, String project) throws ApiException {
        return List.of();
    }

    @Override
    public JobDetails job(Target target) {
        throw new AssertionError("Nobody asks for details here");
    }

    @Override
    public Optional<Boolean> hasDeployment(Target target) {
        return Optional.empty();
    }

    @Override
    public Optional<Source> source(Target target) {
        return Optional.empty();
    }

    @Override
    public RuntimeEnvironment runtimeEnvironment(Target target) {
        return new RuntimeEnvironment(List.of(), List.of());
    }

    @Override
    public List<Run> runs(Target target, int most) {
        return List.of();
    }

    @Override
    public Run run(Target target, String runId) {
        throw new AssertionError("Nobody follows here");
    }

    @Override
    public void abort(Target target, String runId) {
    }

    @Override
    public LastLines logs(Target target, Run run, int most) {
        return new LastLines(List.of(), Set.of());
    }

    @Override
    public List<LogLine> logs(Target target, String runId, LogRange range) {
        return List.of();
    }

    @Override
    public LogStream tail(Target target, String runId) {
        throw new AssertionError("Nobody follows here");
    }

    @Override
    public List<Plan> plans() throws ApiException {
        return List.of();
    }

    @Override
    public List<BuildService> buildServices(String team, String project) throws ApiException {
        return List.of();
    }

    @Override
    public List<Build> builds(String team, String project, String service) throws ApiException {
        return List.of();
    }

    @Override
    public List<Branch> branches(String team, String project, String service) throws ApiException {
        return List.of();
    }

    @Override
    public List<Registry> registries(String team) throws ApiException {
        return List.of();
    }

    @Override
    public Northflank within(Duration readLimit) {
        return this;
    }

    @Override
    public Optional<RateLimit> rateLimit() {
        return Optional.empty();
    }
}
