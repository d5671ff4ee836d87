package io.slipway.sandbox.body;

import io.slipway.sandbox.json.BrokenJson;
import io.slipway.sandbox.json.Json;
import io.slipway.sandbox.json.StrictReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The body of a request to start a run, read once: what it says and what is wrong with it. */
public record RunBody(JsonNode document, List<Finding> findings) {
    /** Copies the findings. */
    public RunBody {
        findings = List.copyOf(findings);
    }

    /** Reads a body; no body at all overrides nothing. */
    public static RunBody read(byte[] bytes, RunShape shape) {
        List<Finding> findings = new ArrayList<>();
        try {
            JsonNode document = StrictReader.read(bytes).orElseGet(Json::object);
            shape.check(document, new Place("", findings));
            return new RunBody(document, findings);
        } catch (BrokenJson e) {
            return new RunBody(Json.object(), List.of(new Finding(e.pointer(), e.reason())));
        }
    }

    /** Whether the run brings the source that its job may lack. */
    public boolean namesSource() {
        return CommandShape.namesSource(document.path("deployment"));
    }

    /** The overridden plan. */
    public Optional<String> plan() {
        return document.path("billing").path("deploymentPlan").stringValueOpt();
    }

    /** The names of the overridden variables; never their values. */
    public List<String> variables() {
        return List.copyOf(document.path("runtimeEnvironment").propertyNames());
    }

    /** The paths of the secret files; never their contents. */
    public List<String> files() {
        return List.copyOf(document.path("runtimeFiles").propertyNames());
    }

    /** The overridden source in words. */
    public Optional<String> source() {
        JsonNode deployment = document.path("deployment");
        return deployment.path("external").path("imagePath").stringValueOpt().map(image -> "image " + image)
            .or(() -> commit(deployment.path("internal")));
    }

    private static Optional<String> commit(JsonNode internal) {
        List<String> parts = new ArrayList<>();
        for (String name : List.of("id", "branch", "buildId", "buildSHA")) {
            internal.path(name).stringValueOpt().ifPresent(parts::add);
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of("build " + String.join(" ", parts));
    }
}
