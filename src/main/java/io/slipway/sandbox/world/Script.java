package io.slipway.sandbox.world;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** How the runs of a job go: how long, with which end, and what they say meanwhile. */
public record Script(Duration length, boolean succeeds, int linesPerSecond, boolean stamped, List<String> steps,
                     String last) {
    static Script of(JsonNode json) {
        List<String> steps = new ArrayList<>();
        json.path("steps").forEach(step -> steps.add(step.stringValue()));
        return new Script(Duration.ofSeconds(json.path("seconds").intValue()),
            json.path("outcome").stringValue().equals("SUCCESS"), json.path("linesPerSecond").intValue(),
            json.path("stamped").booleanValue(), List.copyOf(steps), json.path("last").stringValue());
    }
}
