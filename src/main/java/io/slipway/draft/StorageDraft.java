package io.slipway.draft;

import io.slipway.run.Storage;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Disk and shared memory while they are chosen; empty is "as the job has it". */
public final class StorageDraft {
    private final ObjectProperty<Optional<Long>> storageSize = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Long>> shmSize = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Boolean>> useHdbStorage = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Boolean>> usePdSsdStorage = new SimpleObjectProperty<>(Optional.empty());

    StorageDraft() {
    }

    Storage read() {
        return new Storage(storageSize.get(), shmSize.get(), useHdbStorage.get(), usePdSsdStorage.get());
    }

    void write(Storage storage) {
        storageSize.set(storage.storageSize());
        shmSize.set(storage.shmSize());
        useHdbStorage.set(storage.useHdbStorage());
        usePdSsdStorage.set(storage.usePdSsdStorage());
    }

    Observable[] properties() {
        return new Observable[] {storageSize, shmSize, useHdbStorage, usePdSsdStorage};
    }

    /** Ephemeral storage per container, in MB. */
    public ObjectProperty<Optional<Long>> storageSizeProperty() {
        return storageSize;
    }

    /** Memory-backed space at {@code /dev/shm}, in MB. */
    public ObjectProperty<Optional<Long>> shmSizeProperty() {
        return shmSize;
    }

    /** {@code useHdbStorage} of newer versions of the API. */
    public ObjectProperty<Optional<Boolean>> useHdbStorageProperty() {
        return useHdbStorage;
    }

    /** {@code usePdSsdStorage} of newer versions of the API. */
    public ObjectProperty<Optional<Boolean>> usePdSsdStorageProperty() {
        return usePdSsdStorage;
    }
}
