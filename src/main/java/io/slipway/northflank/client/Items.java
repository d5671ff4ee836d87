package io.slipway.northflank.client;

import io.slipway.json.JsonValue.Obj;
import io.slipway.northflank.Northflank;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The items of a list: each is there once, and has an id by which the service can be asked for it. What has none cannot
 * be chosen, and a page that shifted while it was read brings items twice.
 */
final class Items {
    private static final int LONGEST_ID = 512;
    /** No id has them, and they would make one look like another. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");

    private Items() {
    }

    /** The first {@link Northflank#MOST_LISTED} items, in the order of the service. */
    static <T> List<T> of(List<Obj> objects, Function<Obj, T> reading, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        return objects.stream()
                .map(reading)
                .filter(item -> isId(id.apply(item)) && seen.add(id.apply(item)))
                .limit(Northflank.MOST_LISTED)
                .toList();
    }

    private static boolean isId(String text) {
        return !text.isBlank() && text.length() <= LONGEST_ID && (Reading.isPlain(text) || !UNSEEN.matcher(text).find());
    }
}
