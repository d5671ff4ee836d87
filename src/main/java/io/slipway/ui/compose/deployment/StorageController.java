package io.slipway.ui.compose.deployment;

import io.slipway.draft.StorageDraft;
import io.slipway.run.Field;
import io.slipway.run.Storage;
import io.slipway.text.Messages;
import io.slipway.ui.compose.changes.JobValues;
import io.slipway.ui.compose.check.Inspection;
import io.slipway.ui.kit.Sizes;
import io.slipway.ui.kit.form.FormRow;
import io.slipway.ui.kit.form.Segments;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;

/** The disk and the shared memory that the run gets. */
public final class StorageController {
    private static final long GB = 1024;

    private final StorageDraft storage;
    private final JobValues job;
    private final Inspection inspection;
    private final Messages messages;

    @FXML private FormRow diskRow;
    @FXML private FormRow sharedRow;
    @FXML private FormRow hdbRow;
    @FXML private FormRow ssdRow;
    @FXML private ComboBox<Optional<Long>> disk;
    @FXML private ComboBox<Optional<Long>> shared;
    @FXML private Segments hdb;
    @FXML private Segments ssd;

    StorageController(StorageDraft storage, JobValues job, Inspection inspection, Messages messages) {
        this.storage = storage;
        this.job = job;
        this.inspection = inspection;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        offer(disk, Field.STORAGE_SIZE, Storage.STORAGE_SIZES, storage.storageSizeProperty());
        offer(shared, Field.SHM_SIZE, Storage.SHM_SIZES, storage.shmSizeProperty());
        offer(hdb, storage.useHdbStorageProperty());
        offer(ssd, storage.usePdSsdStorageProperty());
        inspection.watchAtOnce(diskRow, Field.STORAGE, Field.EPHEMERAL_STORAGE, Field.STORAGE_SIZE);
        inspection.watchAtOnce(sharedRow, Field.SHM_SIZE);
        inspection.watchAtOnce(hdbRow, Field.USE_HDB_STORAGE);
        inspection.watchAtOnce(ssdRow, Field.USE_PD_SSD_STORAGE);
    }

    private void offer(ComboBox<Optional<Long>> box, Field field, List<Long> sizes, Property<Optional<Long>> chosen) {
        new OptionalCombo<Long>(
                        messages.text("compose.job.default"),
                        job.text(field, mb -> Sizes.ofMb(Long.parseLong(mb))),
                        Sizes::ofMb,
                        StorageController::exact)
                .offer(box, sizes, chosen);
    }

    private void offer(Segments segments, Property<Optional<Boolean>> chosen) {
        segments.offer(
                List.of(Optional.<Boolean>empty(), Optional.of(true), Optional.of(false)),
                use -> messages.text(use.map(on -> on ? "compose.yes" : "compose.no").orElse("compose.job.default")),
                chosen);
    }

    private static boolean isWholeGb(long mb) {
        return mb >= GB && mb % GB == 0;
    }

    private static String exact(long mb) {
        return isWholeGb(mb) ? "(" + mb + " MB)" : "";
    }

    /** The control of each field. */
    Map<Field, Node> controls() {
        return Map.of(
                Field.STORAGE, disk,
                Field.EPHEMERAL_STORAGE, disk,
                Field.STORAGE_SIZE, disk,
                Field.SHM_SIZE, shared,
                Field.USE_HDB_STORAGE, hdb,
                Field.USE_PD_SSD_STORAGE, ssd);
    }
}
