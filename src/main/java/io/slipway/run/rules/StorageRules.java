package io.slipway.run.rules;

import io.slipway.run.Code;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.run.Problem;
import io.slipway.run.Storage;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** {@code deployment.storage}: sizes from the page's lists. */
final class StorageRules {
    private StorageRules() {
    }

    static void check(Storage storage, Consumer<Problem> problems) {
        checkSize(storage.storageSize(), Storage.STORAGE_SIZES, Field.STORAGE_SIZE, Code.STORAGE_SIZE_UNLISTED, problems);
        checkSize(storage.shmSize(), Storage.SHM_SIZES, Field.SHM_SIZE, Code.SHM_SIZE_UNLISTED, problems);
    }

    private static void checkSize(
            Optional<Long> size, List<Long> listed, Field field, Code unlisted, Consumer<Problem> problems) {
        if (size.isPresent() && !listed.contains(size.get())) {
            problems.accept(Problem.error(Place.of(field), unlisted, size.get().toString(), words(listed)));
        }
    }

    private static String words(List<Long> sizes) {
        return sizes.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
