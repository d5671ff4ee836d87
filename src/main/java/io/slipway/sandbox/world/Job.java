package io.slipway.sandbox.world;

import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A job as the world file tells it. */
public record Job(String project, String id, JsonNode facts, Script script) {
    static Job of(String project, JsonNode facts) {
        return new Job(project, facts.path("id").stringValue(), facts, Script.of(facts.path("script")));
    }

    /** The plan that its runs have unless they override it. */
    public String plan() {
        return facts.path("deploymentPlan").stringValue();
    }

    /** Where its image comes from; a job without any deployment has no source. */
    public Optional<JsonNode> source() {
        return facts.has("source") ? Optional.of(facts.path("source")) : Optional.empty();
    }

    /** The source in words, as a log names it. */
    public String sourceText() {
        return source().map(source -> source.path("external").path("imagePath").stringValueOpt()
            .map(image -> "image " + image)
            .orElseGet(() -> "build " + source.path("internal").path("buildId").stringValue("latest")))
            .orElse("no image");
    }

    /** How many attempts a failed run has left. */
    public int backoffLimit() {
        return facts.path("backoffLimit").intValue();
    }

    /** The pause between two runs of its schedule, if it has one that is not suspended. */
    Optional<Duration> cadence() {
        boolean scheduled = facts.has("everyHours") && !facts.path("suspended").booleanValue(false);
        return scheduled ? Optional.of(Duration.ofHours(facts.path("everyHours").intValue())) : Optional.empty();
    }

    JsonNode history() {
        return facts.path("history");
    }
}
