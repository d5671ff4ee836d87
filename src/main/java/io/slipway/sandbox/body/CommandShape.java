package io.slipway.sandbox.body;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The shapes of {@code docker} and {@code buildpack}: the type says which of the commands must be there. */
final class CommandShape {
    private static final String ENTRYPOINT = "customEntrypoint";
    private static final String COMMAND = "customCommand";
    private static final String PROCESS = "customProcess";
    private static final String BOTH = "customEntrypointCustomCommand";
    private static final String ORIGINAL = "originalEntrypointCustomCommand";

    private CommandShape() {
    }

    static Shape docker() {
        return Fields.none()
            .with("configType", Shape.oneOf("default", ENTRYPOINT, COMMAND, BOTH))
            .with(ENTRYPOINT, Shape.text())
            .with(COMMAND, Shape.text())
            .requiring("configType")
            .and(needing(Map.of(
                ENTRYPOINT, List.of(ENTRYPOINT), COMMAND, List.of(COMMAND), BOTH, List.of(ENTRYPOINT, COMMAND))));
    }

    static Shape buildpack() {
        return Fields.none()
            .with("configType", Shape.oneOf("default", PROCESS, COMMAND, BOTH, ORIGINAL))
            .with(PROCESS, Shape.text())
            .with(ENTRYPOINT, Shape.text())
            .with(COMMAND, Shape.text())
            .requiring("configType")
            .and(needing(Map.of(PROCESS, List.of(PROCESS), COMMAND, List.of(COMMAND),
                BOTH, List.of(ENTRYPOINT, COMMAND), ORIGINAL, List.of(COMMAND))));
    }

    private static Shape needing(Map<String, List<String>> commands) {
        return (value, place) -> {
            String type = value.path("configType").stringValue("");
            commands.getOrDefault(type, List.of()).stream().filter(name -> !value.has(name))
                .forEach(name -> place.at(name).note("is required when configType is " + type));
        };
    }

    /** Whether a value names a source from which a job can run at all. */
    static boolean namesSource(JsonNode deployment) {
        return deployment.path("external").has("imagePath") || deployment.path("internal").has("id");
    }
}
