package io.slipway.northflank.client;

import static io.slipway.northflank.client.Reading.line;
import static io.slipway.northflank.client.Reading.lines;
import static io.slipway.northflank.client.Reading.text;
import static io.slipway.northflank.client.Reading.time;

import io.slipway.json.JsonValue.Obj;
import io.slipway.northflank.Branch;
import io.slipway.northflank.Build;
import io.slipway.northflank.BuildService;
import io.slipway.northflank.Job;
import io.slipway.northflank.JobDetails;
import io.slipway.northflank.Plan;
import io.slipway.northflank.Project;
import io.slipway.northflank.Registry;
import io.slipway.northflank.Run;

/** The objects of the API as values of the program. */
final class Catalogue {
    private Catalogue() {
    }

    static Project project(Obj it) {
        return new Project(text(it, "id"), line(it, "name"));
    }

    static Job job(Obj it) {
        return new Job(text(it, "id"), line(it, "name"), line(it, "jobType"), it.isTrue("suspended"));
    }

    static JobDetails jobDetails(Obj it) {
        return new JobDetails(
                job(it), text(it.object("billing"), "deploymentPlan"), it.object("deployment"), it.object("settings"));
    }

    static Run run(Obj it) {
        return new Run(
                text(it, "id"),
                line(it, "runName"),
                line(it, "status"),
                it.isTrue("concluded"),
                time(it, "startedAt"),
                time(it, "concludedAt"));
    }

    static Plan plan(Obj it) {
        return new Plan(
                text(it, "id"),
                line(it, "name"),
                line(it, "currency"),
                Reading.decimal(it, "amountPerHour"),
                Reading.decimal(it, "cpuResource"),
                Reading.decimal(it, "ramResource").longValue());
    }

    static BuildService buildService(Obj it) {
        return new BuildService(text(it, "id"), line(it, "name"));
    }

    /** Deployment services run images that were built elsewhere. */
    static boolean builds(Obj service) {
        return !text(service, "serviceType").equals("deployment");
    }

    static Build build(Obj it) {
        return new Build(
                text(it, "id"),
                line(it, "branch"),
                line(it, "sha"),
                buildStatus(it),
                lines(it, "message"),
                time(it, "createdAt"));
    }

    /** The status may be missing; how it ended is then said by two other members alone. */
    private static String buildStatus(Obj it) {
        String said = line(it, "status");
        if (!said.isEmpty() || !it.isTrue("concluded")) {
            return said;
        }
        return it.isTrue("success") ? "SUCCESS" : "FAILURE";
    }

    static Branch branch(Obj it) {
        Obj commit = it.object("commit");
        return new Branch(text(it, "name"), line(commit, "sha"), lines(commit, "message"));
    }

    static Registry registry(Obj it) {
        return new Registry(text(it, "id"), line(it, "name"), line(it, "provider"));
    }
}
