package io.slipway.ui;

import io.slipway.preset.file.PresetFile;
import io.slipway.preset.folder.FolderChoice;
import io.slipway.preset.folder.FolderWatch;
import io.slipway.preset.store.PresetMarks;
import io.slipway.preset.store.PresetStore;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Latest;
import io.slipway.ui.presets.DraftTabs;
import io.slipway.ui.presets.OpenDraft;
import io.slipway.ui.presets.PresetActions;
import io.slipway.ui.presets.PresetDialogs;
import io.slipway.ui.presets.PresetFiles;
import io.slipway.ui.presets.PresetSealing;
import io.slipway.ui.presets.Presets;
import io.slipway.ui.presets.bars.BarsController;
import io.slipway.ui.presets.list.RowWords;
import io.slipway.ui.presets.pane.ChosenRow;
import io.slipway.ui.presets.pane.PresetMenu;
import io.slipway.ui.presets.pane.PresetsController;
import io.slipway.ui.presets.said.PresetWork;
import io.slipway.ui.presets.said.SaveWords;
import io.slipway.ui.presets.strip.StripController;
import io.slipway.ui.presets.versions.Versions;
import io.slipway.ui.presets.versions.VersionsDialog;
import io.slipway.ui.shell.Notices;
import io.slipway.ui.shell.Status;
import io.slipway.ui.vault.VaultAccess;
import io.slipway.ui.vault.VaultDialog;
import io.slipway.vault.VaultState;
import io.slipway.vault.age.PublicKey;
import io.slipway.vault.team.Team;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** Presets and drafts, joined to the vault, the folder and the screens that show them. */
final class PresetParts implements AutoCloseable {
    /** For file systems that give no notices. */
    private static final Duration LONGEST_UNSEEN = Duration.ofSeconds(10);

    private final Services services;
    private final Messages messages;
    private final Folders folders;
    private final Supplier<Window> owner;
    /** Read in the background too. */
    private volatile PresetStore store;

    private final VaultDialog vault;
    private final DraftParts drafts;
    private final PresetWork work;
    private final Presets presets;
    private final PresetFiles files;
    private final PresetActions actions;
    private final ChosenRow chosen;
    private final PresetsController pane;
    private final VersionsDialog versions;
    private final Latest watching;

    /** Asks the system for a folder, and shows one by it. */
    interface Folders {
        /** A folder, or nothing. */
        Optional<Path> chooseFolder(Window owner, Path present);

        /** Shows a folder. */
        void show(Path folder) throws IOException;
    }

    PresetParts(
            Services services,
            Status status,
            Notices notices,
            VaultAccess access,
            Supplier<Window> owner,
            Folders folders) {
        this.services = services;
        this.messages = services.messages();
        this.folders = folders;
        this.owner = owner;
        this.store = services.presets();
        this.vault = new VaultDialog(access, services.views(), owner);
        this.drafts = new DraftParts(services, status, notices);
        this.work = new PresetWork(services.background(), messages);
        SaveWords words = new SaveWords(messages);
        OpenDraft open = new OpenDraft(services.draft(), drafts.writer(), () -> UUID.randomUUID().toString());
        DraftTabs tabs = new DraftTabs(open, drafts.closed(), drafts.writer());
        this.presets = new Presets(
                open,
                tabs,
                this::store,
                new PresetSealing(
                        this::store,
                        services.vault(),
                        this::recipients,
                        services.vault()::lastingKey,
                        words),
                work);
        this.files = new PresetFiles(
                this::store,
                new PresetMarks(services.settingsFile()),
                services.vault(),
                this::recipients,
                open,
                tabs,
                work);
        this.actions = new PresetActions(
                presets,
                files,
                new PresetDialogs(services.views(), owner, vault::unlocked, vault::lasting),
                () -> services.vault().lastingKey().isPresent());
        this.chosen = new ChosenRow(messages);
        this.pane = new PresetsController(
                presets, files, work, actions, chosen, new RowWords(messages, words::of));
        this.versions = new VersionsDialog(services.views(), owner);
        this.watching = new Latest(services.background());
        access.stateProperty().subscribe((before, now) -> {
            if (now instanceof VaultState.Unlocked) {
                presets.locks().unlock();
            }
            drafts.keep();
        });
    }

    /** The presets in the folder that was chosen last. */
    PresetStore store() {
        return store;
    }

    /** Who shares that folder. */
    Team team() {
        return new Team(services.vault(), store.folder().choice().path(), services.dirs().approvedKeys());
    }

    /** Who can open what is stored there: the operator and the approved ones of the team; nobody for want of a key that lasts. */
    private List<PublicKey> recipients() {
        return services.vault().lastingKey().isPresent() ? team().recipients() : List.of();
    }

    Presets presets() {
        return presets;
    }

    /** The presets that can be opened, as they were read last. */
    List<PresetFile.Usable> listed() {
        return files.listingProperty().get().files().stream()
                .filter(PresetFile.Usable.class::isInstance)
                .map(PresetFile.Usable.class::cast)
                .toList();
    }

    PresetActions actions() {
        return actions;
    }

    VaultDialog vault() {
        return vault;
    }

    Parent pane() {
        return services.views().load(pane);
    }

    /** A form under the tabs of the drafts and the lines about the one that is shown. */
    Parent under(Parent form) {
        Parent bars = services.views()
                .load(new BarsController(presets, actions, drafts.recovered(), this::compare, messages));
        VBox.setVgrow(form, Priority.ALWAYS);
        Parent strip = services.views()
                .load(new StripController(presets.tabs(), actions, messages, services.times()));
        return new VBox(strip, bars, form);
    }

    PresetMenu menu() {
        return new PresetMenu(
                presets,
                actions,
                chosen,
                new PresetMenu.Ways(pane::focusSearch, this::compare, this::showFolder, this::chooseFolder),
                messages);
    }

    private void compare() {
        presets.theirs().ifPresent(theirs -> versions.show(Versions.between(theirs.preset(), presets.mine())));
    }

    private void showFolder() {
        try {
            folders.show(files.folder());
        } catch (IOException noProgram) {
            work.report(noProgram);
        }
    }

    private void chooseFolder() {
        chooseFolder(() -> {});
    }

    /** Asks for another folder; who asked is told once it is read. */
    void chooseFolder(Runnable then) {
        folders.chooseFolder(owner.get(), files.folder()).ifPresent(folder -> actions.closePresets(() -> read(folder, then)));
    }

    /** The preset that is open belongs to the folder before, and so does the team that it is sealed to. */
    private void read(Path folder, Runnable then) {
        work.run(
                () -> {
                    FolderChoice.keep(services.settingsFile(), Optional.of(folder));
                    return services.presetsIn(FolderChoice.of(services.settingsFile(), services.dirs().presets()));
                },
                there -> {
                    store = there;
                    files.reload();
                    watch();
                    work.say("presets.folder.chosen", folder.toString());
                    then.run();
                });
    }

    /** Begins to read, to watch and to keep. */
    void start() {
        drafts.start(presets);
        watch();
    }

    private void watch() {
        watching.stop();
        watching.read(
                () -> {
                    new FolderWatch(store.folder(), LONGEST_UNSEEN)
                            .watch(news -> services.background().onFxThread(() -> files.heard(news)));
                    return Optional.empty();
                },
                ended -> {},
                unwatched -> work.report(unwatched));
    }

    void reload() {
        files.reload();
    }

    @Override
    public void close() {
        watching.stop();
        drafts.end();
    }
}
