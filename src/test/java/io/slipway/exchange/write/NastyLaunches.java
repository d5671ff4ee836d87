package io.slipway.exchange.write;

import io.slipway.run.Buildpack;
import io.slipway.run.Deployment;
import io.slipway.run.Docker;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretFile;
import io.slipway.run.SecretMount;
import io.slipway.run.Source;
import io.slipway.run.Storage;
import io.slipway.run.Target;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random launches that the service would take, full of what shells read. */
public final class NastyLaunches {
    private NastyLaunches() {
    }

    /** Launches with values marked and unmarked. */
    public static Arbitrary<RunSpec> any() {
        return Combinators.combine(target(), environment(), files(), mounts(), Arbitraries.of("", "nf-compute-20"), deployment())
                .as(RunSpec::new);
    }

    /** What quotes, expands, escapes, ends, hides or looks like an option. */
    public static Arbitrary<String> text() {
        Arbitrary<String> pieces = Arbitraries.of(
                "'", "\"", "`", "$", "\\", "!", "!!", "%", "^", "&", "|", "<", ">", "(", ")", "{{", "}}", "?", "/?", "*", "#", ";",
                "~", "=", "-", "--", "-n", "@", " ", "\n", "\r\n", "\r", "\t", "\u0001", "\u0007", "\u001b[31m", "\u007f", "\u0085",
                "\u2028", "\u202e", "\u200b", "\ufeff", "\u2019", "\u201c", "\u00e9", "\ud83d\ude00", "\ue000", "$HOME", "${HOME}",
                "$(id)", "`id`", "%PATH%", "%%", "!PATH!", "$env:PATH", "$0", "\\0", "\\n", "\\u0041", "\\\"", "\\\\", "''", "'\\''",
                "BODY", "\nBODY\n", "\nHEADER\n", "EOF", "gap", "gap0", "gap-gap1", "********", "a", "value", "0", "7");
        return Arbitraries.oneOf(
                pieces.list().ofMinSize(1).ofMaxSize(8).map(parts -> String.join("", parts)),
                pieces.map(piece -> piece + "x"),
                Arbitraries.of("", "007", "1e5", "0x1A", " 5 ", "-inf", "null", "true", "@file", "---\na: 1"));
    }

    private static Arbitrary<Target> target() {
        return Combinators.combine(
                        Arbitraries.of("", "", "a team"),
                        Arbitraries.of("default-project", "it's"),
                        Arbitraries.of("example-job", "job 1/$x"))
                .as(Target::new);
    }

    private static Arbitrary<List<EnvVar>> environment() {
        Arbitrary<String> name = Arbitraries.oneOf(
                Arbitraries.of(
                        "A", "a", "PATH", "path", "HOME", "IFS", "run", "TOKEN", "a-b", "a_b", "a.b", "a/b", "-x", "--help", "1ST", "_",
                        "__proto__", "constructor", "NORTHFLANK_API_TOKEN", "SLIPWAY_RUN", "slipway_json", "UID", "RANDOM", "gap0"),
                Arbitraries.strings().withChars("aB_-./0").ofMinLength(1).ofMaxLength(4));
        Arbitrary<EnvValue> value =
                Arbitraries.oneOf(text().map(EnvValue.Plain::new), text().map(EnvValue.Secret::new));
        return Combinators.combine(name, value).as(EnvVar::new).list().ofMaxSize(5).uniqueElements(EnvVar::name);
    }

    private static Arbitrary<FileData> content() {
        return Arbitraries.oneOf(
                text().map(FileData::ofText), Arbitraries.bytes().array(byte[].class).ofMaxSize(40).map(FileData::ofBytes));
    }

    private static Arbitrary<List<SecretFile>> files() {
        Arbitrary<String> path = text().map(name -> "/etc/" + name + "x");
        return Combinators.combine(path, content(), Arbitraries.of("", "utf-8"))
                .as((at, data, encoding) -> new SecretFile(at, data, encoding))
                .list()
                .ofMaxSize(2)
                .uniqueElements(SecretFile::path);
    }

    private static Arbitrary<List<SecretMount>> mounts() {
        return Combinators.combine(Arbitraries.of("npmrc", "it's", "$x"), content())
                .as((name, data) -> new SecretMount(name, data, "utf-8"))
                .list()
                .ofMaxSize(2)
                .uniqueElements(SecretMount::name);
    }

    private static Arbitrary<Deployment> deployment() {
        Arbitrary<Optional<Docker>> docker = text().map(command -> command + "x")
                .map(command -> new Docker(Docker.ConfigType.CUSTOM_COMMAND, "", command))
                .optional();
        return docker.map(chosen -> new Deployment(
                chosen, Optional.<Buildpack>empty(), Storage.JOB_DEFAULT, new Source.Image("nginx:latest", "")));
    }
}
