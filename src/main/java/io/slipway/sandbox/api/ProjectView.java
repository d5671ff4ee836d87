package io.slipway.sandbox.api;

import io.slipway.sandbox.json.Json;
import io.slipway.sandbox.world.Job;
import io.slipway.sandbox.world.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Projects, jobs and services in the form in which the service tells them. */
record ProjectView(Instant born) {
    private static final String TEAM = "/sandbox-team/";

    ObjectNode item(JsonNode project) {
        return copy(project, Json.object(), "id", "name", "description");
    }

    ObjectNode whole(JsonNode project, List<Job> jobs) {
        ObjectNode whole = item(project).put("createdAt", created(project));
        whole.putObject("deployment").set("region", project.path("region"));
        ArrayNode services = whole.putArray("services");
        World.list(project, "services").forEach(
            service -> services.add(copy(service, Json.object(), "id", "name", "serviceType")));
        ArrayNode list = whole.putArray("jobs");
        jobs.forEach(job -> list.add(
            copy(job.facts(), Json.object(), "id", "name", "jobType").put("appId", appId(job))));
        whole.putArray("addons");
        return whole.set("cluster", cluster(project));
    }

    ObjectNode item(Job job) {
        ObjectNode item = copy(job.facts(), Json.object(), "id", "name", "description", "tags", "jobType", "suspended");
        return item.put("projectId", job.project()).put("appId", appId(job))
            .put("disabledCI", false).put("disabledCD", false);
    }

    ObjectNode whole(Job job, JsonNode project) {
        ObjectNode whole = item(job).put("createdAt", created(job.facts()));
        runtime(whole.putObject("deployment"), job, project);
        whole.putObject("billing").put("deploymentPlan", job.plan());
        ObjectNode settings = whole.putObject("settings").put("runOnSourceChange", "never");
        copy(job.facts(), settings, "backoffLimit", "activeDeadlineSeconds", "cron");
        return whole.set("cluster", cluster(project));
    }

    ObjectNode deployment(Job job, JsonNode source, Places places) {
        ObjectNode deployment = runtime(Json.object(), job, places.project(List.of(job.project())));
        if (source.has("external")) {
            return deployment.set("external", source.path("external"));
        }
        ObjectNode internal = source.path("internal").deepCopy().asObject();
        String service = internal.path("nfObjectId").stringValue();
        internal.put("nfObjectType", "service").put("appId", TEAM + job.project() + "/" + service);
        internal.set("repository", places.service(List.of(job.project(), service)).path("repository"));
        return deployment.set("internal", internal);
    }

    ObjectNode service(String project, JsonNode service) {
        ObjectNode item = copy(service, Json.object(), "id", "name", "serviceType");
        item.put("projectId", project).put("appId", TEAM + project + "/" + service.path("id").stringValue());
        item.put("disabledCI", false).put("disabledCD", false).putArray("tags");
        item.putObject("status").putObject("build").put("status", "SUCCESS");
        return item;
    }

    private static ObjectNode runtime(ObjectNode deployment, Job job, JsonNode project) {
        deployment.set("region", project.path("region"));
        if (!job.facts().has("buildpack")) {
            deployment.putObject("docker").put("configType", "default");
        }
        deployment.putObject("storage").putObject("ephemeralStorage").put("storageSize", 1024);
        return copy(job.facts(), deployment, "docker", "buildpack", "storage");
    }

    private static ObjectNode cluster(JsonNode project) {
        return Json.object().put("id", "nf-" + project.path("region").stringValue())
            .put("name", "nf-" + project.path("region").stringValue());
    }

    private String created(JsonNode thing) {
        return born.minus(Duration.ofDays(thing.path("daysOld").intValue())).toString();
    }

    private static String appId(Job job) {
        return TEAM + job.project() + "/" + job.id();
    }

    private static ObjectNode copy(JsonNode from, ObjectNode to, String... names) {
        for (String name : names) {
            if (from.has(name)) {
                to.set(name, from.path(name));
            }
        }
        return to;
    }
}
