package io.slipway.ui;

import io.slipway.preset.folder.FolderChoice;
import io.slipway.preset.folder.FolderWatch;
import io.slipway.ui.kit.Latest;
import io.slipway.ui.presets.PresetActions;
import io.slipway.ui.presets.PresetFiles;
import io.slipway.ui.presets.said.PresetWork;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.Window;

/** What the operator does with the presets folder as a whole: to choose another one, and to show it; it is watched. */
final class FolderParts implements AutoCloseable {
    /** For file systems that give no notices. */
    private static final Duration LONGEST_UNSEEN = Duration.ofSeconds(10);

    private final Services services;
    private final PresetsFolder folder;
    private final Folders folders;
    private final ShownFolders shown;
    private final PresetFiles files;
    private final PresetActions actions;
    private final PresetWork work;
    private final Supplier<Window> owner;
    private final Latest watching;

    /** Asks the system for a folder, and shows one by it. */
    interface Folders {
        /** A folder, or nothing. */
        Optional<Path> chooseFolder(Window owner, Path present);

        /** Shows a folder. */
        void show(Path folder) throws IOException;
    }

    FolderParts(
            Services services,
            PresetsFolder folder,
            Folders folders,
            PresetFiles files,
            PresetActions actions,
            PresetWork work,
            Supplier<Window> owner) {
        this.services = services;
        this.folder = folder;
        this.folders = folders;
        this.shown = new ShownFolders(folders, services.background(), (place, why) -> work.report(why));
        this.files = files;
        this.actions = actions;
        this.work = work;
        this.owner = owner;
        this.watching = new Latest(services.background());
    }

    /** Shows the presets folder by the system. */
    void show() {
        shown.accept(files.folder());
    }

    /** Asks for another folder. */
    void choose() {
        choose(() -> {});
    }

    /** Asks for another folder; who asked is told once it is read. */
    void choose(Runnable then) {
        folders.chooseFolder(owner.get(), files.folder()).ifPresent(chosen ->
                actions.closePresets(() -> read(chosen, then)));
    }

    /** The preset that is open belongs to the folder before, and so does the team that it is sealed to. */
    private void read(Path chosen, Runnable then) {
        work.run(
                () -> {
                    FolderChoice.keep(services.stores().settings().file(), Optional.of(chosen));
                    return services.stores().presetsNow(services.clock());
                },
                there -> {
                    folder.use(there);
                    files.reload();
                    watch();
                    work.say("presets.folder.chosen", chosen.toString());
                    then.run();
                });
    }

    /** Hears from now on what others do there. */
    void watch() {
        watching.stop();
        watching.read(
                () -> {
                    new FolderWatch(folder.store().folder(), LONGEST_UNSEEN)
                            .watch(news -> services.background().onFxThread(() -> files.heard(news)));
                    return Optional.empty();
                },
                ended -> {},
                unwatched -> work.report(unwatched));
    }

    @Override
    public void close() {
        watching.stop();
    }
}
