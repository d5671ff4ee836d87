package io.slipway.run;

/**
 * One environment variable that the run gets in place of, or besides, the job's own.
 *
 * @param name the name as it was typed
 * @param value what it holds
 * @param enabled whether it is sent; one that is not stays part of the draft and its preset, and no rule judges it
 */
public record EnvVar(String name, EnvValue value, boolean enabled) {
    /** A variable that is sent. */
    public EnvVar(String name, EnvValue value) {
        this(name, value, true);
    }

    /** A variable whose value is shown and stored in clear. */
    public static EnvVar plain(String name, String value) {
        return new EnvVar(name, new EnvValue.Plain(value));
    }

    /** A variable whose value is shown masked and never stored in clear. */
    public static EnvVar secret(String name, String value) {
        return new EnvVar(name, new EnvValue.Secret(value));
    }

    /** The same variable with another value. */
    public EnvVar with(EnvValue other) {
        return new EnvVar(name, other, enabled);
    }

    /** The same variable, sent or not. */
    public EnvVar enabled(boolean sent) {
        return new EnvVar(name, value, sent);
    }
}
