package io.slipway.run;

import java.util.Objects;

/**
 * Where a run is started; an empty text is one that was not chosen.
 *
 * @param team the team of an organisation's token, empty for a team's own token
 * @param project {@code projectId}
 * @param job {@code jobId}
 */
public record Target(String team, String project, String job) {
    /** Nothing chosen yet. */
    public static final Target NONE = new Target("", "", "");

    /** A job of the token's own team. */
    public static Target of(String project, String job) {
        return new Target("", project, job);
    }

    /** Whether project and job are both chosen. */
    public boolean isComplete() {
        return !project.isEmpty() && !job.isEmpty();
    }

    /** Written out, since a launch asks for it: Java links the one of a record at its first use, out of method handles. */
    @Override
    public int hashCode() {
        return Objects.hash(team, project, job);
    }
}
