package io.slipway.northflank.body;

import io.slipway.json.JsonValue;
import io.slipway.run.Code;
import io.slipway.run.Deployment;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.Field;
import io.slipway.run.FileContent;
import io.slipway.run.Place;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretFile;
import io.slipway.run.SecretMount;
import io.slipway.run.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A launch as a preset stores it: the body of the page, but entries as arrays, so that what a form holds survives even
 * when it is wrong. Secrets stand in it as they are sealed; those that are not are left out and come back as missing.
 */
public final class StoredRuns {
    /** The members of a stored launch, in their order. */
    public static final List<String> KEYS =
            List.of("target", "runtimeEnvironment", "runtimeFiles", "dockerSecretMounts", "billing", "deployment");

    /** Written only where a variable is not sent; a version that does not know it refuses the preset and sends nothing. */
    private static final String ENABLED = "enabled";

    private final ReadProblems problems = new ReadProblems();

    private StoredRuns() {
    }

    /** The members of a launch: secrets as they are sealed, and nothing of those that are in clear. */
    public static List<JsonValue.Member> write(RunSpec spec) {
        return JsonValue.Obj.with()
                .addUnlessEmpty("target", target(spec.target()))
                .addUnlessEmpty("runtimeEnvironment", array(spec.environment(), StoredRuns::variable))
                .addUnlessEmpty(
                        "runtimeFiles",
                        array(spec.files(), file -> secret("path", file.path(), file.content(), file.encoding())))
                .addUnlessEmpty(
                        "dockerSecretMounts",
                        array(spec.dockerSecretMounts(), mount ->
                                secret("name", mount.name(), mount.content(), mount.encoding())))
                .addUnlessEmpty("billing", BodyWriter.billing(spec.deploymentPlan()))
                .addUnlessEmpty("deployment", BodyWriter.storedDeployment(spec.deployment()))
                .build()
                .members();
    }

    private static JsonValue.Obj target(Target target) {
        return JsonValue.Obj.with()
                .addUnlessEmpty("team", target.team())
                .addUnlessEmpty("project", target.project())
                .addUnlessEmpty("job", target.job())
                .build();
    }

    private static <T> JsonValue.Arr array(List<T> entries, Function<T, JsonValue> write) {
        return new JsonValue.Arr(entries.stream().map(write).toList());
    }

    private static JsonValue.Obj variable(EnvVar variable) {
        JsonValue.Builder entry = JsonValue.Obj.with().add("name", variable.name());
        if (!variable.enabled()) {
            entry.add(ENABLED, false);
        }
        return switch (variable.value()) {
            case EnvValue.Plain(String text) -> entry.add("value", text).build();
            case EnvValue.Locked(String sealed) -> entry.add("sealed", sealed).build();
            case EnvValue.Secret ignored -> entry.add("secret", true).build();
            case EnvValue.Missing() -> entry.add("secret", true).build();
        };
    }

    private static JsonValue.Obj secret(String key, String name, FileContent content, String encoding) {
        JsonValue.Builder entry = JsonValue.Obj.with().add(key, name).addUnlessEmpty("encoding", encoding);
        return content instanceof FileContent.Locked(String sealed)
                ? entry.add("sealed", sealed).build()
                : entry.build();
    }

    /** Reads the members of a stored launch; other members of the object may stand there, unless one is misspelt. */
    public static RunReading read(JsonValue.Obj stored) {
        StoredRuns reader = new StoredRuns();
        RunSpec spec = reader.readSpec(stored);
        return new RunReading(spec, reader.problems.all());
    }

    private RunSpec readSpec(JsonValue.Obj stored) {
        List<JsonValue.Member> known =
                stored.members().stream().filter(m -> KEYS.contains(m.name())).toList();
        stored.members().stream().filter(m -> !KEYS.contains(m.name())).forEach(this::refuseMisspelt);
        Members members = Members.open(new JsonValue.Obj(known), Place.of(Field.ROOT), KEYS, problems);
        return new RunSpec(
                members.object("target", Field.PROJECT, this::readTarget).orElse(Target.NONE),
                entries(members, "runtimeEnvironment", Field.ENV_NAME, this::readVariable),
                entries(members, "runtimeFiles", Field.FILE_PATH, this::readFile),
                entries(members, "dockerSecretMounts", Field.MOUNT_NAME, this::readMount),
                members.object("billing", Field.BILLING_OBJECT, new BodyReader(problems)::plan).orElse(""),
                members.object("deployment", Field.DEPLOYMENT_OBJECT, new DeploymentReader(problems)::read)
                        .orElse(Deployment.JOB_DEFAULT));
    }

    /** A launch without the variables that it was to have is worse than none. */
    private void refuseMisspelt(JsonValue.Member other) {
        LikelyKey.of(other.name(), KEYS)
                .map(meant -> Problem.error(
                        new Place(Field.ROOT, Place.NO_ROW, "/" + other.name()),
                        Code.KEY_UNKNOWN_LIKE,
                        other.name(),
                        meant))
                .ifPresent(problems::add);
    }

    private Target readTarget(JsonValue.Obj object) {
        Place place = new Place(Field.PROJECT, Place.NO_ROW, "/target");
        Members members = Members.open(object, place, List.of("team", "project", "job"), problems);
        return new Target(
                members.text("team", Field.TEAM), members.text("project", Field.PROJECT), members.text("job", Field.JOB));
    }

    private <T> List<T> entries(Members members, String key, Field field, BiFunction<JsonValue.Obj, Place, T> read) {
        List<T> entries = new ArrayList<>();
        List<JsonValue> items = members.array(key, field);
        for (int i = 0; i < items.size(); i++) {
            JsonValue item = items.get(i);
            Place place = new Place(field, entries.size(), "/" + key + "/" + i);
            if (item instanceof JsonValue.Obj entry) {
                entries.add(read.apply(entry, place));
            } else {
                problems.wrongType(place, "object", item, Optional.empty());
            }
        }
        return entries;
    }

    private EnvVar readVariable(JsonValue.Obj entry, Place place) {
        Members members = Members.open(entry, place, List.of("name", ENABLED, "value", "secret", "sealed"), problems);
        Optional<String> value = members.plainText("value", Field.ENV_VALUE);
        String sealed = sealed(members, value.isPresent(), place);
        boolean secret = members.truth("secret", Field.ENV_VALUE).orElse(value.isEmpty());
        if (secret && value.isPresent()) {
            problems.add(Problem.warning(place, Code.SECRET_IN_CLEAR));
        }
        return new EnvVar(
                members.plainText("name", Field.ENV_NAME).orElse(""),
                readValue(value, secret, sealed),
                members.truth(ENABLED, Field.ENV_NAME).orElse(true));
    }

    /** Which of two values is meant would be a guess. */
    private String sealed(Members members, boolean hasValue, Place place) {
        String sealed = members.text("sealed", place.field());
        if (hasValue && !sealed.isEmpty()) {
            problems.add(Problem.error(place, Code.SEALED_AND_VALUE));
        }
        return sealed;
    }

    private static EnvValue readValue(Optional<String> value, boolean secret, String sealed) {
        if (!sealed.isEmpty()) {
            return new EnvValue.Locked(sealed);
        }
        return value.<EnvValue>map(text -> secret ? new EnvValue.Secret(text) : new EnvValue.Plain(text))
                .orElseGet(EnvValue.Missing::new);
    }

    private SecretFile readFile(JsonValue.Obj entry, Place place) {
        Members members = Members.open(entry, place, List.of("path", "encoding", "sealed"), problems);
        return new SecretFile(
                members.plainText("path", Field.FILE_PATH).orElse(""),
                content(members, Field.FILE_DATA),
                members.text("encoding", Field.FILE_ENCODING));
    }

    private SecretMount readMount(JsonValue.Obj entry, Place place) {
        Members members = Members.open(entry, place, List.of("name", "encoding", "sealed"), problems);
        return new SecretMount(
                members.plainText("name", Field.MOUNT_NAME).orElse(""),
                content(members, Field.MOUNT_DATA),
                members.text("encoding", Field.MOUNT_ENCODING));
    }

    private static FileContent content(Members members, Field field) {
        String sealed = members.text("sealed", field);
        return sealed.isEmpty() ? new FileContent.Missing() : new FileContent.Locked(sealed);
    }
}
