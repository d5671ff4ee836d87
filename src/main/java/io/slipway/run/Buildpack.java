package io.slipway.run;

/** Process, entrypoint and command of an image that buildpacks made; an empty text is absent. */
public record Buildpack(ConfigType configType, String customProcess, String customEntrypoint, String customCommand) {

    /** {@code deployment.buildpack.configType}: which of the three are replaced. */
    public enum ConfigType implements ApiName {
        DEFAULT("default", false, false, false),
        CUSTOM_PROCESS("customProcess", true, false, false),
        CUSTOM_COMMAND("customCommand", false, false, true),
        CUSTOM_ENTRYPOINT_CUSTOM_COMMAND("customEntrypointCustomCommand", false, true, true),
        ORIGINAL_ENTRYPOINT_CUSTOM_COMMAND("originalEntrypointCustomCommand", false, false, true);

        private final String apiName;
        private final boolean usesProcess;
        private final boolean usesEntrypoint;
        private final boolean usesCommand;

        ConfigType(String apiName, boolean usesProcess, boolean usesEntrypoint, boolean usesCommand) {
            this.apiName = apiName;
            this.usesProcess = usesProcess;
            this.usesEntrypoint = usesEntrypoint;
            this.usesCommand = usesCommand;
        }

        @Override
        public String apiName() {
            return apiName;
        }

        /** Whether {@code customProcess} is required, and read at all. */
        public boolean usesProcess() {
            return usesProcess;
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
