package io.slipway.changes.job;

/** A permission that a part of a job's configuration is read with, by the name that the service gives it. */
public enum Permission {
    /** The job with its plan, commands, storage, limits and source. */
    JOBS("Project > Jobs > General > Read"),
    /** The environment and the secret files. */
    JOB_SECRETS("Project > Secrets > Jobs > Read");

    private final String path;

    Permission(String path) {
        this.path = path;
    }

    /** The steps to it in the service's own settings; the service names it in English only. */
    public String path() {
        return path;
    }
}
