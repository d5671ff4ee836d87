package io.slipway.cli.argument;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * An option that is there or is not.
 *
 * @param spec the option as the library knows it
 */
public record Flag(OptionSpec spec) implements Argument {
    /** A flag by its names, dashes included. */
    public static Flag named(String... names) {
        return new Flag(option(names).build());
    }

    /** The flag that asks a command, and each below it, what it takes. */
    public static Flag help(String... names) {
        return new Flag(option(names).usageHelp(true).scopeType(ScopeType.INHERIT).build());
    }

    /** The flag that asks the program for its version. */
    public static Flag version(String... names) {
        return new Flag(option(names).versionHelp(true).build());
    }

    private static OptionSpec.Builder option(String... names) {
        return OptionSpec.builder(names).type(boolean.class).initialValue(false);
    }

    /** Whether it was given. */
    public boolean isGiven() {
        return spec.<Boolean>getValue();
    }
}
