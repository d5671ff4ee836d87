package io.slipway.northflank.client;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.ApiException.Reason;
import io.slipway.northflank.RunPaths;
import io.slipway.run.Target;

/** A path of the API, built step by step; an id that would lead elsewhere is refused. */
record ApiPath(String text) {
    /** {@code /v1}, with the team of an organisation's token. */
    static ApiPath root(String team) throws ApiException.NotSent {
        return new ApiPath(RunPaths.root(team.isEmpty() ? team : checked(team)));
    }

    static ApiPath project(String team, String project) throws ApiException.NotSent {
        return root(team).words("projects").id(project);
    }

    static ApiPath job(Target target) throws ApiException.NotSent {
        return project(target.team(), target.project()).words("jobs").id(target.job());
    }

    static ApiPath runs(Target target) throws ApiException.NotSent {
        return job(target).words("runs");
    }

    /** Steps that are part of the API. */
    ApiPath words(String words) {
        return new ApiPath(text + "/" + words);
    }

    /** A step that is an id. */
    ApiPath id(String id) throws ApiException.NotSent {
        return new ApiPath(text + "/" + RunPaths.encoded(checked(id)));
    }

    /** A query parameter. */
    ApiPath with(String name, String value) {
        return new ApiPath(text + (text.contains("?") ? "&" : "?") + name + "=" + RunPaths.encoded(value));
    }

    /** Nothing, or dots that are resolved away on the way, would make it the path of something else. */
    private static String checked(String id) throws ApiException.NotSent {
        if (id.isBlank() || id.equals(".") || id.equals("..")) {
            throw new ApiException.NotSent(Reason.ADDRESS, "An id is missing, or is none: \"" + id + "\".");
        }
        return id;
    }
}
