package io.slipway.run;

import java.util.Arrays;
import java.util.List;

/** JSON pointers as text, by RFC 6901. */
public final class Pointer {
    private Pointer() {
    }

    /** Where the member of this name is. */
    public static String below(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    /** Where the item of this number is, from 0. */
    public static String below(String pointer, int index) {
        return pointer + "/" + index;
    }

    /** The names and numbers on the way from the root. */
    public static List<String> parts(String pointer) {
        return pointer.isEmpty()
                ? List.of()
                : Arrays.stream(pointer.substring(1).split("/", -1))
                        .map(part -> part.replace("~1", "/").replace("~0", "~"))
                        .toList();
    }
}
