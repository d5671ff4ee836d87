package io.slipway.run;

/** One environment variable that the run gets in place of, or besides, the job's own. */
public record EnvVar(String name, EnvValue value) {
    /** A variable whose value is shown and stored in clear. */
    public static EnvVar plain(String name, String value) {
        return new EnvVar(name, new EnvValue.Plain(value));
    }

    /** A variable whose value is shown masked and never stored in clear. */
    public static EnvVar secret(String name, String value) {
        return new EnvVar(name, new EnvValue.Secret(value));
    }
}
