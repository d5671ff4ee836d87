package io.slipway.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What can be told of an exception without its message, which can hold anything, an entered secret included. */
public final class Fault {
    private static final int DEEPEST = 24;
    private static final int MOST_CAUSES = 8;
    private static final int FRAMES_OF_THE_CODE = 3;
    private static final String OURS = "io.slipway.";

    private Fault() {
    }

    /**
     * A short name of the fault, such as {@code SL-4F09C2}: the same for the same kinds from the same places of this
     * program, in whichever line of them.
     */
    public static String code(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable each : causes(failure)) {
            text.append(each.getClass().getName());
            Arrays.stream(each.getStackTrace())
                    .filter(place -> place.getClassName().startsWith(OURS))
                    .limit(FRAMES_OF_THE_CODE)
                    .forEach(place -> text.append('|')
                            .append(place.getClassName())
                            .append('.')
                            .append(place.getMethodName()));
            text.append('\n');
        }
        return "SL-%06X".formatted(hash(text.toString()) & 0xFFFFFF);
    }

    private static int hash(String text) {
        return ByteBuffer.wrap(Sha256.of(text.getBytes(StandardCharsets.UTF_8))).getInt();
    }

    /** The kinds of an exception and its causes, and the places that they come from. */
    public static String trace(Throwable failure) {
        return causes(failure).stream()
                .map(each -> each.getClass().getName() + "\n" + places(each))
                .collect(Collectors.joining("\ncaused by "));
    }

    private static String places(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .limit(DEEPEST)
                .map(place -> "  at " + place)
                .collect(Collectors.joining("\n"));
    }

    /** The exception and its causes, the last one deepest; a bounded number of them. */
    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> all = new ArrayList<>();
        Throwable each = failure;
        while (each != null && all.size() < MOST_CAUSES) {
            all.add(each);
            each = each.getCause();
        }
        return all;
    }
}
