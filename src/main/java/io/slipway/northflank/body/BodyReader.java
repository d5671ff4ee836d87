package io.slipway.northflank.body;

import io.slipway.json.JsonValue;
import io.slipway.run.Code;
import io.slipway.run.Deployment;
import io.slipway.run.EnvVar;
import io.slipway.run.Field;
import io.slipway.run.FileContent;
import io.slipway.run.FileData;
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

/** Reads the object at the root of a body: environment, files, mounts and plan; the rest is {@link DeploymentReader}'s. */
final class BodyReader {
    private static final List<String> KEYS =
            List.of("runtimeEnvironment", "runtimeFiles", "dockerSecretMounts", "billing", "deployment");

    private final ReadProblems problems;

    BodyReader(ReadProblems problems) {
        this.problems = problems;
    }

    RunSpec read(JsonValue.Obj root) {
        Members members = Members.open(root, Place.of(Field.ROOT), KEYS, problems);
        return new RunSpec(
                Target.NONE,
                entries(members, "runtimeEnvironment", Field.ENVIRONMENT_MAP, this::variable),
                entries(members, "runtimeFiles", Field.FILES_MAP, this::file),
                entries(members, "dockerSecretMounts", Field.MOUNTS_MAP, this::mount),
                members.object("billing", Field.BILLING_OBJECT, this::plan).orElse(""),
                members.object("deployment", Field.DEPLOYMENT_OBJECT, new DeploymentReader(problems)::read)
                        .orElse(Deployment.JOB_DEFAULT));
    }

    /** Reads the entries of a map; duplicates are kept, since the rules speak of them. */
    private <T> List<T> entries(
            Members members, String key, Field field, BiFunction<Integer, JsonValue.Member, Optional<T>> read) {
        return members.object(key, field, map -> {
                    List<T> entries = new ArrayList<>();
                    for (JsonValue.Member member : map.members()) {
                        read.apply(entries.size(), member).ifPresent(entries::add);
                    }
                    return entries;
                })
                .orElse(new ArrayList<>());
    }

    private Optional<EnvVar> variable(int row, JsonValue.Member member) {
        if (member.value() instanceof JsonValue.Text(String text)) {
            return Optional.of(EnvVar.secret(member.name(), text));
        }
        Place place = Place.inRow(Field.ENV_VALUE, row, member.name());
        problems.add(
                member.value() instanceof JsonValue.Null
                        ? Problem.error(place, Code.VALUE_NULL)
                        : Problem.error(place, Code.ENV_VALUE_TYPE, member.name(), ReadProblems.typeName(member.value())));
        return Optional.empty();
    }

    private Optional<SecretFile> file(int row, JsonValue.Member member) {
        Place place = Place.inRow(Field.FILE_PATH, row, member.name());
        return secret(member.value(), place)
                .map(entry -> new SecretFile(
                        member.name(), content(entry, Field.FILE_DATA), entry.text("encoding", Field.FILE_ENCODING)));
    }

    private Optional<SecretMount> mount(int row, JsonValue.Member member) {
        Place place = Place.inRow(Field.MOUNT_NAME, row, member.name());
        return secret(member.value(), place)
                .map(entry -> new SecretMount(
                        member.name(), content(entry, Field.MOUNT_DATA), entry.text("encoding", Field.MOUNT_ENCODING)));
    }

    private Optional<Members> secret(JsonValue value, Place place) {
        return value instanceof JsonValue.Obj entry
                ? Optional.of(Members.open(entry, place, List.of("data", "encoding"), problems))
                : problems.wrongType(place, "object", value, Optional.empty());
    }

    private static FileContent content(Members entry, Field field) {
        return entry.plainText("data", field).<FileContent>map(FileData::ofBase64).orElseGet(FileContent.Missing::new);
    }

    String plan(JsonValue.Obj billing) {
        return Members.open(billing, Place.of(Field.BILLING_OBJECT), List.of("deploymentPlan"), problems)
                .textNotEmpty("deploymentPlan", Field.DEPLOYMENT_PLAN);
    }
}
