package io.slipway.northflank.client;

import static io.slipway.northflank.client.Reading.text;

import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Obj;
import io.slipway.northflank.RuntimeEnvironment;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.FileContent;
import io.slipway.run.FileData;
import io.slipway.run.SecretFile;
import io.slipway.run.Source;
import java.util.Optional;

/** What a job runs and what it gives to its runs, as values of the program. */
final class JobAnswers {
    private JobAnswers() {
    }

    /** The source of a {@code deployment}; nothing when there is none. */
    static Optional<Source> source(Obj deployment) {
        return part(deployment, "external")
                .<Source>map(it -> new Source.Image(text(it, "imagePath"), text(it, "credentials")))
                .or(() -> part(deployment, "internal").map(JobAnswers::build))
                .or(() -> part(deployment, "vcs").map(JobAnswers::ownBuild));
    }

    private static Optional<Obj> part(Obj deployment, String name) {
        return Optional.of(deployment.object(name)).filter(part -> !part.members().isEmpty());
    }

    private static Source build(Obj it) {
        return new Source.Build(
                either(it, "nfObjectId", "id"), text(it, "branch"), text(it, "buildSHA"), text(it, "buildId"));
    }

    /** A job that builds its own image names no service. */
    private static Source ownBuild(Obj it) {
        return new Source.Build("", either(it, "branch", "projectBranch"), text(it, "buildSHA"), text(it, "buildId"));
    }

    private static String either(Obj it, String name, String other) {
        return it.text(name).orElseGet(() -> text(it, other));
    }

    static RuntimeEnvironment environment(Obj it) {
        return new RuntimeEnvironment(
                it.object("runtimeEnvironment").members().stream()
                        .map(member -> new EnvVar(member.name(), value(member.value())))
                        .toList(),
                it.object("runtimeFiles").members().stream()
                        .map(member -> file(member.name(), member.value()))
                        .toList());
    }

    /** A value of another kind is there, and what a run would see of it is not known. */
    private static EnvValue value(JsonValue value) {
        return switch (value) {
            case JsonValue.Text(String text) -> new EnvValue.Secret(text);
            case JsonValue.Num(String digits) -> new EnvValue.Secret(digits);
            case JsonValue.Bool(boolean truth) -> new EnvValue.Secret(String.valueOf(truth));
            default -> new EnvValue.Missing();
        };
    }

    private static SecretFile file(String path, JsonValue value) {
        Obj entry = value instanceof Obj object ? object : JsonValue.EMPTY;
        FileContent content = entry.text("data").<FileContent>map(FileData::ofBase64).orElseGet(FileContent.Missing::new);
        return new SecretFile(path, content, text(entry, "encoding"));
    }
}
