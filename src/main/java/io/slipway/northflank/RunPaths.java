package io.slipway.northflank;

import io.slipway.run.Target;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The paths of a job and its runs, ids percent-encoded as the vendor's own clients do. */
public final class RunPaths {
    private RunPaths() {
    }

    /** {@code /v1/projects/{projectId}/jobs/{jobId}/runs}, with {@code /teams/{teamId}} for an organisation's token. */
    public static String runs(Target target) {
        return project(target.team(), target.project()) + "/jobs/" + encoded(target.job()) + "/runs";
    }

    /** The same path for showing: what is not chosen yet stands as the page's own placeholder. */
    public static String shown(Target target) {
        return root(target.team())
                + "/projects/"
                + (target.project().isEmpty() ? "{projectId}" : encoded(target.project()))
                + "/jobs/"
                + (target.job().isEmpty() ? "{jobId}" : encoded(target.job()))
                + "/runs";
    }

    /** {@code /v1/projects/{projectId}}, with the team where there is one. */
    public static String project(String team, String project) {
        return root(team) + "/projects/" + encoded(project);
    }

    /** {@code /v1}, with the team where there is one. */
    public static String root(String team) {
        return team.isEmpty() ? "/v1" : "/v1/teams/" + encoded(team);
    }

    /** An id as one step of a path. */
    public static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
