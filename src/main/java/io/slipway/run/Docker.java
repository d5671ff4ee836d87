package io.slipway.run;

/** Entrypoint and command of an image that runs under docker; an empty text is absent. */
public record Docker(ConfigType configType, String customEntrypoint, String customCommand) {

    /** {@code deployment.docker.configType}: which of the two are replaced. */
    public enum ConfigType implements ApiName {
        DEFAULT("default", false, false),
        CUSTOM_ENTRYPOINT("customEntrypoint", true, false),
        CUSTOM_COMMAND("customCommand", false, true),
        CUSTOM_ENTRYPOINT_CUSTOM_COMMAND("customEntrypointCustomCommand", true, true);

        private final String apiName;
        private final boolean usesEntrypoint;
        private final boolean usesCommand;

        ConfigType(String apiName, boolean usesEntrypoint, boolean usesCommand) {
            this.apiName = apiName;
            this.usesEntrypoint = usesEntrypoint;
            this.usesCommand = usesCommand;
        }

        @Override
        public String apiName() {
            return apiName;
        }

        /** Whether {@code customEntrypoint} is required, and read at all. */
        public boolean usesEntrypoint() {
            return usesEntrypoint;
        }

        /** Whether {@code customCommand} is required, and read at all. */
        public boolean usesCommand() {
            return usesCommand;
        }
    }
}
