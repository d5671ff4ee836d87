package io.slipway.ui;

import io.slipway.storage.AppDirs;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Views;
import io.slipway.ui.settings.CacheController;
import io.slipway.ui.settings.DoorController;
import io.slipway.ui.settings.FoldersController;
import io.slipway.ui.settings.FoldersController.Folder;
import io.slipway.ui.settings.LanguageController;
import io.slipway.ui.settings.LookController;
import io.slipway.ui.settings.NetworkController;
import io.slipway.ui.settings.Page;
import io.slipway.ui.settings.Page.Content;
import io.slipway.ui.settings.PrivacyController;
import io.slipway.ui.settings.SettingsDialog;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/** The pages of the settings, joined to what they are about. */
final class SettingsParts {
    private final Services services;
    private final Views views;
    private final Messages messages;
    private final RememberParts remember;
    private final PresetParts presets;
    private final HistoryParts history;
    private final NetworkParts network;
    private final Doors doors;
    private final ShownFolders shown;
    private final SettingsDialog dialog;

    /**
     * What has a screen of its own.
     *
     * @param keys the sheet of all keys
     * @param connections all connections
     * @param vault the vault
     */
    record Doors(Runnable keys, Runnable connections, Runnable vault) {}

    SettingsParts(
            Ground ground,
            RememberParts remember,
            PresetParts presets,
            HistoryParts history,
            NetworkParts network,
            Doors doors) {
        this.services = ground.services();
        this.views = services.views();
        this.messages = services.messages();
        this.remember = remember;
        this.presets = presets;
        this.history = history;
        this.network = network;
        this.doors = doors;
        this.shown = new ShownFolders(
                ground.folders(), services.background(), (place, why) -> ground.notices().say(
                        "danger", messages.text("settings.folders.failed", messages.failure(why))));
        this.dialog = new SettingsDialog(this::pages, views, ground.owner());
    }

    void show() {
        dialog.show();
    }

    private List<Page> pages() {
        return List.of(
                new Page("look", messages.text("settings.look"), Feather.SUN, this::look),
                page("language", Feather.GLOBE, () -> views.load(
                        new LanguageController(services.stores().settings().file(), services.background(), messages))),
                page("folders", Feather.FOLDER, this::folders),
                new Page("network", messages.text("settings.network"), Feather.SHARE_2, this::network),
                page("drafts", Feather.FILE_TEXT, presets::keptDrafts),
                page("cache", Feather.DATABASE, () -> views.load(new CacheController(
                        services.stores().lists(), services.background(), services.times(), messages))),
                page("history", Feather.CLOCK, history::keepPage),
                door("connections", Feather.CLOUD, doors.connections()),
                door("vault", Feather.LOCK, doors.vault()),
                door("keys", Feather.COMMAND, doors.keys()),
                page("privacy", Feather.SHIELD, () -> views.load(new PrivacyController())));
    }

    private Content look() {
        LookController look = new LookController(remember.appearance().lookProperty(), messages, views.keys());
        return new Content(views.load(look), (over, close) -> true, look::end);
    }

    private Content network() {
        NetworkController page = new NetworkController(network, messages);
        return new Content(views.load(page), page, page::end);
    }

    private Page page(String id, Feather icon, Supplier<Parent> content) {
        return new Page(id, messages.text("settings." + id), icon, () -> Content.of(content.get()));
    }

    private Page door(String id, Feather icon, Runnable door) {
        return page(id, icon, () -> views.load(
                new DoorController("settings." + id + ".text", () -> dialog.leaveFor(door), messages)));
    }

    private Parent folders() {
        AppDirs dirs = services.stores().dirs();
        return views.load(new FoldersController(
                presets.folder()::path,
                List.of(
                        new Folder("settings.folders.data", dirs.data()),
                        new Folder("settings.folders.settings", dirs.settings()),
                        new Folder("settings.folders.logs", dirs.logs()),
                        new Folder("settings.folders.cache", dirs.cache())),
                new FoldersController.Ways(presets.folders()::choose, shown),
                messages));
    }
}
