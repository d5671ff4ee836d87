package io.slipway.ui.connection;

import io.slipway.northflank.Job;
import io.slipway.northflank.Project;
import io.slipway.ui.kit.listed.Listed;

/**
 * The projects and jobs that can be chosen, each list with how it stands.
 *
 * @param projects the projects of the connection
 * @param jobs the jobs of the chosen project
 */
public record Places(Listed<Project> projects, Listed<Job> jobs) {
    /** Nothing read yet. */
    public static Places none() {
        return new Places(new Listed<>("projects"), new Listed<>("jobs"));
    }
}
