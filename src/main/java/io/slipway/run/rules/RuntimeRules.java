package io.slipway.run.rules;

import io.slipway.run.ApiName;
import io.slipway.run.Buildpack;
import io.slipway.run.Code;
import io.slipway.run.Deployment;
import io.slipway.run.Docker;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.run.Problem;
import java.util.function.Consumer;

/** {@code deployment.docker} and {@code deployment.buildpack}: which texts a {@code configType} needs. */
final class RuntimeRules {
    private RuntimeRules() {
    }

    static void check(Deployment deployment, Consumer<Problem> problems) {
        deployment.docker().ifPresent(docker -> checkDocker(docker, problems));
        deployment.buildpack().ifPresent(buildpack -> checkBuildpack(buildpack, problems));
        if (deployment.docker().isPresent() && deployment.buildpack().isPresent()) {
            problems.accept(Problem.warning(Place.of(Field.BUILDPACK), Code.RUNTIME_BOTH));
        }
    }

    private static void checkDocker(Docker docker, Consumer<Problem> problems) {
        Docker.ConfigType type = docker.configType();
        checkText(docker.customEntrypoint(), type.usesEntrypoint(), type, Field.DOCKER_ENTRYPOINT, problems);
        checkText(docker.customCommand(), type.usesCommand(), type, Field.DOCKER_COMMAND, problems);
    }

    private static void checkBuildpack(Buildpack buildpack, Consumer<Problem> problems) {
        Buildpack.ConfigType type = buildpack.configType();
        checkText(buildpack.customProcess(), type.usesProcess(), type, Field.BUILDPACK_PROCESS, problems);
        checkText(buildpack.customEntrypoint(), type.usesEntrypoint(), type, Field.BUILDPACK_ENTRYPOINT, problems);
        checkText(buildpack.customCommand(), type.usesCommand(), type, Field.BUILDPACK_COMMAND, problems);
    }

    private static void checkText(
            String text, boolean used, ApiName type, Field field, Consumer<Problem> problems) {
        Place place = Place.of(field);
        if (used && text.isEmpty()) {
            problems.accept(Problem.error(place, Code.RUNTIME_FIELD_MISSING, apiName(field), type.apiName()));
        } else if (!used && !text.isEmpty()) {
            problems.accept(Problem.warning(place, Code.RUNTIME_FIELD_UNUSED, apiName(field), type.apiName()));
        }
        TextRules.check(text, () -> place, problems);
    }

    private static String apiName(Field field) {
        return field.pointer().substring(field.pointer().lastIndexOf('/') + 1);
    }
}
