package io.slipway.run.rules;

import io.slipway.run.Code;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.run.Problem;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** {@code deployment.internal.id}: the id of a build service. */
final class ServiceIdRules {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 54;
    /** As on the page. Java's matcher overflows its stack on a long text, so the length is looked at first. */
    private static final Pattern ID = Pattern.compile("[a-zA-Z](-?[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)?");

    private ServiceIdRules() {
    }

    static void check(String id, Consumer<Problem> problems) {
        if (id.isEmpty()) {
            return;
        }
        Place place = Place.of(Field.SERVICE_ID);
        if (id.length() < SHORTEST || id.length() > LONGEST) {
            problems.accept(Problem.error(place, Code.SERVICE_ID_LENGTH, String.valueOf(id.length())));
        } else if (!ID.matcher(id).matches()) {
            problems.accept(Problem.error(place, Code.SERVICE_ID_FORM));
        }
    }
}
