package io.slipway.run.rules;

import io.slipway.run.Code;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.run.Problem;
import io.slipway.run.Source;
import java.util.function.Consumer;

/** {@code deployment.internal} and {@code deployment.external}: a built commit, or an image with its credentials. */
final class SourceRules {
    private static final int SHA_LENGTH = 40;

    private SourceRules() {
    }

    static void check(Source source, Consumer<Problem> problems) {
        switch (source) {
            case Source.JobDefault() -> {}
            case Source.Build build -> checkBuild(build, problems);
            case Source.Image image -> checkImage(image, problems);
        }
    }

    private static void checkBuild(Source.Build build, Consumer<Problem> problems) {
        if (build.isHollow()) {
            problems.accept(Problem.warning(Place.of(Field.INTERNAL), Code.INTERNAL_HOLLOW));
        }
        ServiceIdRules.check(build.id(), problems);
        TextRules.check(build.branch(), () -> Place.of(Field.BRANCH), problems);
        checkSha(build.buildSHA(), problems);
        TextRules.check(build.buildId(), () -> Place.of(Field.BUILD_ID), problems);
        if (!build.buildSHA().isEmpty() && !build.buildId().isEmpty()) {
            problems.accept(Problem.warning(Place.of(Field.BUILD_ID), Code.BUILD_SHA_AND_ID));
        }
    }

    private static void checkSha(String sha, Consumer<Problem> problems) {
        Place place = Place.of(Field.BUILD_SHA);
        if (sha.isEmpty() || sha.equals(Source.Build.LATEST)) {
            return;
        }
        int length = sha.codePointCount(0, sha.length());
        if (length != SHA_LENGTH) {
            problems.accept(Problem.error(place, Code.BUILD_SHA_LENGTH, String.valueOf(length)));
            return;
        }
        TextRules.check(sha, () -> place, problems);
        Characters.firstOutside(sha, SourceRules::isHexadecimal)
                .ifPresent(c -> problems.accept(Problem.warning(place, Code.BUILD_SHA_HEX, c)));
    }

    private static boolean isHexadecimal(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }

    private static void checkImage(Source.Image image, Consumer<Problem> problems) {
        ImageRules.check(image.imagePath(), problems);
        Characters.firstOutside(image.credentials(), Characters::isLetterDigitOrHyphen)
                .ifPresent(c -> problems.accept(
                        Problem.error(Place.of(Field.CREDENTIALS), Code.CREDENTIALS_CHARACTER, c)));
    }
}
