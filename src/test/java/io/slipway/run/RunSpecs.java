package io.slipway.run;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random launches, right and wrong, as a form can hold them. */
public final class RunSpecs {
    private RunSpecs() {
    }

    /** Launches of every kind: duplicates, empty texts, odd characters, sizes outside the lists. */
    public static Arbitrary<RunSpec> any() {
        return Combinators.combine(target(), environment(), files(), mounts(), text(), deployment()).as(RunSpec::new);
    }

    /** Launches that a request body can hold: values are secret, none is missing, and a chosen commit says something. */
    public static Arbitrary<RunSpec> sendable() {
        return any().map(RunSpecs::withoutWhatABodyCannotHold);
    }

    private static RunSpec withoutWhatABodyCannotHold(RunSpec spec) {
        RunSpec opened = spec.withSecrets(
                (pointer, value) -> value,
                (pointer, content) -> content instanceof FileContent.Locked ? new FileContent.Missing() : content);
        boolean hollow = spec.deployment().source() instanceof Source.Build build && build.isHollow();
        return new RunSpec(
                Target.NONE,
                spec.environment().stream()
                        .map(variable -> EnvVar.secret(variable.name(), variable.value().text()))
                        .toList(),
                opened.files(),
                opened.dockerSecretMounts(),
                spec.deploymentPlan(),
                hollow ? spec.deployment().from(new Source.JobDefault()) : spec.deployment());
    }

    private static Arbitrary<String> text() {
        return Arbitraries.oneOf(
                Arbitraries.of("", "a", "nf-compute-20", "latest", "nginx:latest", "a\"b\\c\n\t\u0001", "😀 ü / ~ ${X}"),
                Arbitraries.strings().ofMaxLength(12).filter(RunSpecs::hasUtf8));
    }

    /** Half of a character has no UTF-8, so no text of a request can hold it; the rules refuse it. */
    private static boolean hasUtf8(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static Arbitrary<Target> target() {
        return Combinators.combine(text(), text(), text()).as(Target::new);
    }

    private static Arbitrary<List<EnvVar>> environment() {
        Arbitrary<EnvValue> value = Arbitraries.oneOf(
                text().map(EnvValue.Plain::new),
                text().map(EnvValue.Secret::new),
                Arbitraries.just(new EnvValue.Missing()),
                text().filter(sealed -> !sealed.isEmpty()).map(EnvValue.Locked::new));
        return Combinators.combine(text(), value, Arbitraries.of(true, true, false))
                .as(EnvVar::new)
                .list().ofMaxSize(5);
    }

    private static Arbitrary<FileContent> content() {
        return Arbitraries.oneOf(
                Arbitraries.bytes().array(byte[].class).ofMaxSize(20).map(FileData::ofBytes),
                text().map(FileData::ofBase64),
                Arbitraries.just(new FileContent.Missing()),
                text().filter(sealed -> !sealed.isEmpty()).map(FileContent.Locked::new));
    }

    private static Arbitrary<List<SecretFile>> files() {
        return Combinators.combine(text(), content(), text()).as(SecretFile::new).list().ofMaxSize(3);
    }

    private static Arbitrary<List<SecretMount>> mounts() {
        return Combinators.combine(text(), content(), text()).as(SecretMount::new).list().ofMaxSize(2);
    }

    private static Arbitrary<Deployment> deployment() {
        Arbitrary<Optional<Docker>> docker = Combinators.combine(
                        Arbitraries.of(Docker.ConfigType.values()), text(), text())
                .as(Docker::new)
                .optional();
        Arbitrary<Optional<Buildpack>> buildpack = Combinators.combine(
                        Arbitraries.of(Buildpack.ConfigType.values()), text(), text(), text())
                .as(Buildpack::new)
                .optional();
        return Combinators.combine(docker, buildpack, storage(), source()).as(Deployment::new);
    }

    private static Arbitrary<Storage> storage() {
        Arbitrary<Optional<Long>> size = Arbitraries.oneOf(Arbitraries.of(Storage.STORAGE_SIZES), Arbitraries.longs())
                .optional();
        Arbitrary<Optional<Boolean>> truth = Arbitraries.of(true, false).optional();
        return Combinators.combine(size, size, truth, truth).as(Storage::new);
    }

    private static Arbitrary<Source> source() {
        return Arbitraries.oneOf(
                Arbitraries.just(new Source.JobDefault()),
                Combinators.combine(text(), text(), text(), text()).as(Source.Build::new),
                Combinators.combine(text(), text()).as(Source.Image::new));
    }
}
