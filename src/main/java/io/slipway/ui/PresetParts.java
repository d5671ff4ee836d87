package io.slipway.ui;

import io.slipway.changes.kept.OpenedJobs;
import io.slipway.preset.file.PresetFile;
import io.slipway.preset.store.PresetMarks;
import io.slipway.text.Messages;
import io.slipway.ui.presets.DraftTabs;
import io.slipway.ui.presets.OpenDraft;
import io.slipway.ui.presets.PresetActions;
import io.slipway.ui.presets.PresetDialogs;
import io.slipway.ui.presets.PresetFiles;
import io.slipway.ui.presets.PresetSealing;
import io.slipway.ui.presets.Presets;
import io.slipway.ui.presets.bars.BarsController;
import io.slipway.ui.presets.drafts.ClosedLimit;
import io.slipway.ui.presets.drafts.KeptDraftsController;
import io.slipway.ui.presets.list.RowWords;
import io.slipway.ui.presets.pane.ChosenRow;
import io.slipway.ui.presets.pane.PresetMenu;
import io.slipway.ui.presets.pane.PresetsController;
import io.slipway.ui.presets.said.PresetWork;
import io.slipway.ui.presets.said.SaveWords;
import io.slipway.ui.presets.strip.StripController;
import io.slipway.ui.presets.versions.Versions;
import io.slipway.ui.presets.versions.VersionsDialog;
import io.slipway.ui.vault.VaultAccess;
import io.slipway.ui.vault.VaultDialog;
import io.slipway.vault.VaultState;
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
    private final Services services;
    private final Messages messages;
    private final PresetsFolder folder;
    private final VaultDialog vault;
    private final DraftParts drafts;
    private final PresetWork work;
    private final Presets presets;
    private final PresetFiles files;
    private final PresetActions actions;
    private final ChosenRow chosen;
    private final PresetDialogs dialogs;
    private final PresetsController pane;
    private final VersionsDialog versions;
    private final FolderParts folders;
    private final LastDrafts lastDrafts;

    /**
     * Those of one window.
     *
     * @param opened what the job of each draft was like when the draft was opened
     */
    PresetParts(Ground ground, OpenedJobs opened) {
        Services services = ground.services();
        VaultAccess access = ground.vault();
        Supplier<Window> owner = ground.owner();
        this.services = services;
        this.messages = services.messages();
        this.folder = new PresetsFolder(services);
        this.vault = new VaultDialog(
                access, services.views(), owner, Optional.of(new VaultStake(services, folder, this::unsaved)));
        this.drafts = new DraftParts(services, ground.status(), ground.notices(), vault::lasting, opened);
        this.work = new PresetWork(services.background(), messages);
        SaveWords words = new SaveWords(messages);
        OpenDraft open = new OpenDraft(services.draft(), drafts.writer(), () -> UUID.randomUUID().toString());
        DraftTabs tabs = new DraftTabs(open, drafts.closed(), drafts.writer());
        this.presets = new Presets(open, tabs, folder::store, sealing(services, folder, words), work);
        this.files = files(services, folder, open, tabs, work);
        this.dialogs = new PresetDialogs(services.views(), owner, vault::unlocked, vault::lasting);
        this.lastDrafts = new LastDrafts(drafts, dialogs::giveUpDrafts);
        this.actions = new PresetActions(
                presets,
                files,
                dialogs,
                () -> services.stores().vault().lastingKey().isPresent());
        this.chosen = new ChosenRow(messages);
        this.pane = new PresetsController(
                presets, files, work, actions, chosen, new RowWords(messages, words::of));
        this.versions = new VersionsDialog(services.views(), owner);
        this.folders = new FolderParts(services, folder, ground.folders(), files, actions, work, owner);
        access.stateProperty().subscribe((before, now) -> follow(now));
    }

    private void follow(VaultState vaultNow) {
        if (vaultNow instanceof VaultState.Unlocked) {
            presets.locks().unlock();
        }
        drafts.keep();
    }

    private static PresetSealing sealing(Services services, PresetsFolder folder, SaveWords words) {
        return new PresetSealing(
                folder::store,
                services.stores().vault(),
                folder::recipients,
                services.stores().vault()::lastingKey,
                words);
    }

    private static PresetFiles files(
            Services services, PresetsFolder folder, OpenDraft open, DraftTabs tabs, PresetWork work) {
        return new PresetFiles(
                folder::store,
                new PresetMarks(services.stores().settings().file()),
                services.stores().vault(),
                folder::recipients,
                open,
                tabs,
                work);
    }

    /** The folder that is chosen, with its presets and its team. */
    PresetsFolder folder() {
        return folder;
    }

    /** What can be done with that folder. */
    FolderParts folders() {
        return folders;
    }

    Presets presets() {
        return presets;
    }

    /** The presets that can be opened, as they were read last. */
    List<PresetFile.Usable> listed() {
        return files.listingProperty().get().usable();
    }

    PresetActions actions() {
        return actions;
    }

    /** Goes on to the end of the window, once all that was typed is kept or given up. */
    void whenSafeForGood(Runnable then) {
        actions.whenSafeForGood(() -> lastDrafts.whenKept(then));
    }

    private List<String> unsaved() {
        return actions.unsaved();
    }

    VaultDialog vault() {
        return vault;
    }

    Parent pane() {
        return services.views().load(pane);
    }

    /** The choice of how many closed drafts are kept. */
    Parent keptDrafts() {
        ClosedLimit limit = new ClosedLimit(services.stores().settings().file());
        return services.views()
                .load(new KeptDraftsController(drafts.closed(), limit, services.background(), messages));
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
                new PresetMenu.Ways(pane::focusSearch, this::compare, folders::show, folders::choose),
                messages);
    }

    private void compare() {
        presets.onDisk().theirs().ifPresent(theirs -> versions.show(Versions.between(theirs.preset(), presets.mine())));
    }

    /** Begins to read, to watch and to keep. */
    void start() {
        drafts.start(presets);
        folders.watch();
    }

    void reload() {
        files.reload();
    }

    @Override
    public void close() {
        folders.close();
        drafts.end();
    }
}
