package io.slipway.sandbox.body;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The shape of the whole body of a run, the fields of newer versions of the API included. */
public final class RunShape implements Shape {
    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z0-9_./-]+");
    private static final Pattern MOUNT = Pattern.compile("[A-Za-z0-9_.-]+");
    private static final Pattern PLAN = Pattern.compile("[A-Za-z0-9-]+");
    private static final List<Integer> EPHEMERAL = List.of(1024, 2048, 5120, 10240, 20480, 30720, 40960, 51200,
        61440, 81920, 102400, 122880, 153600, 204800);
    private static final List<Integer> SHARED = List.of(64, 128, 256, 512, 1024, 2048, 5120, 10240);

    private final Shape body;

    /** A shape that takes these plans whatever they look like, for the service itself lists them. */
    public RunShape(Set<String> plans) {
        this.body = Fields.none()
            .with("runtimeEnvironment", Shape.map(name -> VARIABLE.matcher(name).matches(),
                "may only contain letters, digits, underscores, hyphens, slashes and dots", Shape.text()))
            .with("runtimeFiles", Shape.map(path -> path.startsWith("/"),
                "must be an absolute path", FileShape.content()))
            .with("dockerSecretMounts", Shape.map(name -> MOUNT.matcher(name).matches(),
                "must be a valid secret mount identifier", FileShape.content()))
            .with("billing", Fields.none().with("deploymentPlan", Shape.text(
                plan -> plans.contains(plan) || PLAN.matcher(plan).matches(), "must be the id of a plan")))
            .with("deployment", deployment());
    }

    private static Shape deployment() {
        return Fields.none()
            .with("docker", CommandShape.docker())
            .with("buildpack", CommandShape.buildpack())
            .with("storage", storage())
            .with("internal", SourceShape.internal())
            .with("external", SourceShape.external())
            .and((value, place) -> place.unless(!(value.has("internal") && value.has("external")),
                "must not have internal and external together"));
    }

    private static Shape storage() {
        return Fields.none()
            .with("ephemeralStorage", Fields.none().with("storageSize", Shape.oneOf(EPHEMERAL)))
            .with("shmSize", Shape.oneOf(SHARED))
            .with("useHdbStorage", Shape.flag())
            .with("usePdSsdStorage", Shape.flag());
    }

    @Override
    public void check(JsonNode value, Place place) {
        body.check(value, place);
    }
}
