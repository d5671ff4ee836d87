package io.slipway.ui.compose.changes;

import io.slipway.changes.Drift;
import io.slipway.changes.job.JobConfiguration;
import io.slipway.changes.kept.Found;
import io.slipway.changes.kept.Opened;
import io.slipway.changes.kept.OpenedJobs;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What changed at the job of the draft that is shown, since that was opened; it is found out in the background. */
final class DriftWatch {
    private final OpenedJobs opened;
    private final Latest comparing;
    private final Latest agreeing;
    private final Latest writing;
    private final ReadOnlyObjectWrapper<Drift> drift = new ReadOnlyObjectWrapper<>(Drift.NONE);
    /** What was found last, so that a draft that is shown again says so at once. */
    private final Map<Opened, Drift> told = new HashMap<>();
    private Optional<Opened> shown = Optional.empty();

    DriftWatch(OpenedJobs opened, Background background) {
        this.opened = opened;
        this.comparing = new Latest(background);
        this.agreeing = new Latest(background);
        this.writing = new Latest(background);
    }

    /** What is shown now was not read yet. */
    void leave() {
        shown = Optional.empty();
        comparing.forget();
        drift.set(Drift.NONE);
    }

    /** This was read for what is shown. */
    void show(Opened at, JobConfiguration job) {
        shown = Optional.of(at);
        drift.set(told.getOrDefault(at, Drift.NONE));
        comparing.read(
                () -> opened.compare(at, job), found -> found(at, found), failure -> tell(at, Drift.NONE));
    }

    private void tell(Opened at, Drift found) {
        told.put(at, found);
        if (shown.equals(Optional.of(at))) {
            drift.set(found);
        }
    }

    /** Nobody waits for the disk to be told what changed. */
    private void found(Opened at, Found now) {
        tell(at, now.drift());
        writing.read(
                () -> {
                    opened.write();
                    return at;
                },
                written -> {},
                failure -> {});
    }

    /** What a reading says beside what was known before; for the background. */
    Found compare(Opened at, JobConfiguration job) {
        return opened.compare(at, job);
    }

    /** What was read for what is shown, and what that says. */
    void show(Opened at, Found found) {
        shown = Optional.of(at);
        comparing.forget();
        found(at, found);
    }

    /** Only what changes from here on is told. */
    void accept(Opened at, JobConfiguration job) {
        comparing.forget();
        tell(at, Drift.NONE);
        agreeing.read(
                () -> {
                    opened.accept(at, job);
                    opened.write();
                    return opened.compare(at, job).drift();
                },
                since -> tell(at, since),
                failure -> tell(at, Drift.NONE));
    }

    ReadOnlyObjectProperty<Drift> driftProperty() {
        return drift.getReadOnlyProperty();
    }
}
