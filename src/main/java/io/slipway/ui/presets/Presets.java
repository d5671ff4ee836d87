package io.slipway.ui.presets;

import io.slipway.draft.RunDraft;
import io.slipway.preset.Preset;
import io.slipway.preset.file.PresetFile;
import io.slipway.preset.file.Seen;
import io.slipway.preset.store.PresetStore;
import io.slipway.preset.store.Removal;
import io.slipway.preset.store.SaveResult;
import io.slipway.run.RunSpec;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.concurrent.Task;

/** The stored presets and the one that the draft came from; files are read and written in the background. */
public final class Presets {
    private final PresetStore store;
    private final RunDraft draft;
    private final Background background;
    private final Messages messages;

    private final ObservableList<PresetFile> files = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Preset>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<RunSpec> stored = new ReadOnlyObjectWrapper<>(RunSpec.EMPTY);
    private final ReadOnlyObjectWrapper<PresetNotice> notice = new ReadOnlyObjectWrapper<>(PresetNotice.NONE);
    private final BooleanBinding dirty;
    private Optional<Seen> openedFile = Optional.empty();

    /** The presets of a store, for this draft. */
    public Presets(PresetStore store, RunDraft draft, Background background, Messages messages) {
        this.store = store;
        this.draft = draft;
        this.background = background;
        this.messages = messages;
        this.dirty = Bindings.createBooleanBinding(this::hasChanges, draft.specProperty(), stored);
    }

    /** Where a run is started is chosen, not typed: without a preset it is no change that could be lost. */
    private boolean hasChanges() {
        RunSpec now = draft.spec();
        return !now.equals(opened.get().isPresent() ? stored.get() : stored.get().at(now.target()));
    }

    /** Whether the only thing that is stored nowhere are secrets, which saving would not store either. */
    boolean holdsSecretsOnly() {
        RunSpec now = draft.spec();
        RunSpec kept = now.withoutSecrets();
        RunSpec saved = stored.get().at(now.target()).withoutSecrets();
        return !now.equals(kept) && kept.equals(saved);
    }

    /** All preset files, by name. */
    public ObservableList<PresetFile> files() {
        return files;
    }

    /** The preset that the draft came from. */
    public ReadOnlyObjectProperty<Optional<Preset>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Whether the draft says something that is stored nowhere. */
    public BooleanBinding dirty() {
        return dirty;
    }

    /** What was done last, or why it could not be done. */
    public ReadOnlyObjectProperty<PresetNotice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** The name of the preset that the draft came from, empty for a draft without one. */
    public String openedName() {
        return opened.get().map(Preset::name).orElse("");
    }

    /** Reads the folder again. */
    public void reload() {
        run(store::list, found -> files.setAll(found.files()));
    }

    /** Lets the draft say what the preset says. */
    public void open(PresetFile.Usable file) {
        Preset preset = file.preset();
        openedFile = Optional.of(file.seen());
        opened.set(Optional.of(preset));
        stored.set(preset.spec());
        draft.restore(preset.spec());
        notice.set(PresetNotice.NONE);
    }

    /** Begins a draft without a name at the same job. */
    public void startOver() {
        RunSpec fresh = RunSpec.EMPTY.at(draft.spec().target());
        openedFile = Optional.empty();
        opened.set(Optional.empty());
        stored.set(fresh);
        draft.restore(fresh);
        notice.set(PresetNotice.NONE);
    }

    /** Stores the draft in the preset that it came from, then goes on. */
    public void save(Runnable then) {
        opened.get().map(preset -> preset.with(draft.spec())).ifPresent(preset ->
                save(preset, () -> openedFile.map(file -> store.save(file, preset)).orElseGet(() -> store.create(preset, "")), then));
    }

    /** Stores the draft as a new preset, then goes on. */
    public void saveAs(String name, Runnable then) {
        Preset preset = store.fresh(name, draft.spec());
        save(preset, () -> store.create(preset, ""), then);
    }

    private void save(Preset preset, Callable<SaveResult> saving, Runnable then) {
        RunSpec saved = preset.spec();
        change(saving, file -> {
            openedFile = Optional.of(file.seen());
            opened.set(Optional.of(preset));
            stored.set(saved);
            notice.set(PresetNotice.done(savedText(preset)));
            then.run();
        });
    }

    private String savedText(Preset preset) {
        boolean leftOut = !preset.spec().equals(preset.spec().withoutSecrets());
        return messages.text(leftOut ? "presets.saved.without.secrets" : "presets.saved", preset.name());
    }

    /** Gives a preset another name. */
    public void rename(PresetFile.Usable preset, String name) {
        change(() -> store.rename(preset, name), renamed -> {
            if (isOpened(preset.preset())) {
                openedFile = Optional.of(renamed.seen());
                opened.set(opened.get().map(same -> same.named(name)));
            }
            notice.set(PresetNotice.done(messages.text("presets.renamed", preset.name(), name)));
        });
    }

    /** Stores a copy of a preset under another name. */
    public void duplicate(PresetFile.Usable preset, String name) {
        Preset copy = store.fresh(name, preset.preset().spec().withoutSecrets());
        change(
                () -> store.create(copy.with(preset.preset().details()), preset.folder()),
                file -> notice.set(PresetNotice.done(messages.text("presets.duplicated", preset.name(), name))));
    }

    /** Removes a preset; the notice brings it back. What the draft says stays. */
    public void delete(PresetFile.Usable preset) {
        run(() -> store.delete(preset), removal -> {
            switch (removal) {
                case Removal.Failed(SaveResult why) -> notice.set(PresetNotice.failed(reason(why)));
                case Removal.Removed removed -> removed(preset, removed);
            }
            reload();
        });
    }

    private void removed(PresetFile.Usable preset, Removal.Removed removed) {
        if (isOpened(preset.preset())) {
            openedFile = Optional.empty();
            opened.set(Optional.empty());
            stored.set(RunSpec.EMPTY);
        }
        String text = messages.text("presets.deleted", preset.name());
        notice.set(PresetNotice.undoable(text, () -> restore(removed)));
    }

    private void restore(Removal.Removed removed) {
        change(
                () -> store.restore(removed),
                file -> notice.set(PresetNotice.done(messages.text("presets.restored", removed.file().name()))));
    }

    private boolean isOpened(Preset preset) {
        return opened.get().filter(same -> same.id().equals(preset.id())).isPresent();
    }

    private void change(Callable<SaveResult> work, Consumer<PresetFile> done) {
        run(work, result -> {
            if (result instanceof SaveResult.Saved(PresetFile file)) {
                done.accept(file);
            } else {
                notice.set(PresetNotice.failed(reason(result)));
            }
            reload();
        });
    }

    private String reason(SaveResult result) {
        return switch (result) {
            case SaveResult.NameTaken(PresetFile other) -> messages.text("presets.name.taken", other.name());
            case SaveResult.NotWritable(var file, var folder, String reason) ->
                messages.text("presets.failed", reason.isEmpty() ? file.toString() : reason);
            case SaveResult.Conflict conflict ->
                messages.text("presets.conflict", conflict.found().file().toString());
            default -> messages.text("presets.failed", result.getClass().getSimpleName());
        };
    }

    private <T> void run(Callable<T> work, Consumer<T> done) {
        Task<T> task = new Task<>() {
            @Override
            protected T call() throws Exception {
                return work.call();
            }
        };
        task.setOnSucceeded(succeeded -> done.accept(task.getValue()));
        task.setOnFailed(failed -> notice.set(PresetNotice.failed(reason(task.getException()))));
        background.start(task);
    }

    private String reason(Throwable failure) {
        return switch (failure) {
            case IOException io -> messages.text("presets.failed", String.valueOf(io.getMessage()));
            default -> messages.text("presets.failed", failure.getClass().getSimpleName());
        };
    }
}
