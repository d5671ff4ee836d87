package io.slipway.run;

import java.util.List;
import java.util.Optional;

/**
 * Disk and shared memory of one run, in MB; empty is absent.
 *
 * @param storageSize {@code ephemeralStorage.storageSize}, per container
 * @param shmSize {@code shmSize}, the memory-backed space at {@code /dev/shm}
 * @param useHdbStorage newer versions of the API know it
 * @param usePdSsdStorage newer versions of the API know it
 */
public record Storage(
        Optional<Long> storageSize,
        Optional<Long> shmSize,
        Optional<Boolean> useHdbStorage,
        Optional<Boolean> usePdSsdStorage) {

    /** Nothing changed. */
    public static final Storage JOB_DEFAULT =
            new Storage(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The sizes that the API page lists for {@code storageSize}, in MB. */
    public static final List<Long> STORAGE_SIZES = List.of(
            1024L, 2048L, 5120L, 10240L, 20480L, 30720L, 40960L, 51200L, 61440L, 81920L, 102400L, 122880L, 153600L,
            204800L);

    /** The sizes that the API page lists for {@code shmSize}, in MB. */
    public static final List<Long> SHM_SIZES = List.of(64L, 128L, 256L, 512L, 1024L, 2048L, 5120L, 10240L);
}
