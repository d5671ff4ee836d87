package io.slipway.run.rules;

import io.slipway.run.Code;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.run.Problem;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** {@code deployment.external.imagePath}: what the page's pattern takes, and what a registry would refuse all the same. */
final class ImageRules {
    private static final int LONGEST = 512;
    /** As on the page. Its time grows with the square of the length, so the length is looked at first. */
    private static final Pattern PAGE = Pattern.compile("(?:(?:https?://)?([a-zA-Z0-9\\-]+\\.[a-zA-Z0-9.\\-]+)(/v1)?)?/?"
            + "([a-zA-Z/-9.\\-_]+)(?::([a-zA-Z/-9.\\-_:]+)|@([a-zA-Z/-9.\\-_:]+))");

    private ImageRules() {
    }

    static void check(String image, Consumer<Problem> problems) {
        Place place = Place.of(Field.IMAGE_PATH);
        if (image.isEmpty()) {
            problems.accept(Problem.error(place, Code.IMAGE_MISSING));
        } else if (image.length() > LONGEST) {
            problems.accept(Problem.error(place, Code.IMAGE_LENGTH, String.valueOf(image.length())));
        } else if (!PAGE.matcher(image).matches()) {
            problems.accept(refused(image, place));
        } else {
            ImageDoubts.of(image).ifPresent(code -> problems.accept(Problem.warning(place, code, image)));
        }
    }

    private static Problem refused(String image, Place place) {
        return Characters.firstOutside(image, ImageRules::isAllowed)
                .map(c -> Problem.error(place, Code.IMAGE_CHARACTER, c))
                .orElseGet(() -> Problem.error(place, form(image)));
    }

    private static boolean isAllowed(int c) {
        return Characters.isLetterDigitOrHyphen(c) || "/._:@".indexOf(c) >= 0;
    }

    private static Code form(String image) {
        int at = image.indexOf('@');
        if (at < 0 && image.indexOf(':') < 0) {
            return Code.IMAGE_TAG_MISSING;
        }
        if (image.endsWith(":") || image.endsWith("@")) {
            return Code.IMAGE_TAG_EMPTY;
        }
        if (at < 0) {
            return Code.IMAGE_FORM;
        }
        if (image.indexOf('/', at) >= 0 && !image.startsWith("sha", at + 1)) {
            return Code.IMAGE_USER;
        }
        int colon = image.lastIndexOf(':', at);
        return colon < 0 ? Code.IMAGE_FORM
                : image.indexOf('/', colon) > 0 && image.indexOf('/', colon) < at ? Code.IMAGE_PORT_AND_DIGEST
                : Code.IMAGE_TAG_AND_DIGEST;
    }
}
