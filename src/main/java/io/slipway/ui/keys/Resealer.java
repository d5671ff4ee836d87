package io.slipway.ui.keys;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;

/** Seals the secrets of all presets to the keys of the team anew. */
@FunctionalInterface
public interface Resealer {
    /**
     * What came of it.
     *
     * @param sealed how many presets were sealed anew
     * @param locked how many secrets could not be opened and stayed as they were
     * @param failed the names of presets that could not be stored; they stayed as they were
     */
    record Result(int sealed, int locked, List<String> failed) {
        public Result {
            failed = List.copyOf(failed);
        }
    }

    /**
     * Goes through all presets; it blocks, and ends between two of them when it is interrupted.
     *
     * @param progress is told how many of how many are done
     * @throws InterruptedException when it was stopped; what is done by then stays done
     */
    Result seal(BiConsumer<Integer, Integer> progress) throws IOException, InterruptedException;
}
