package io.slipway.ui;

import io.slipway.connection.ConnectionStore;
import io.slipway.connection.StoredConnection;
import io.slipway.history.HistoryException;
import io.slipway.history.LaunchRecord;
import io.slipway.preset.drafts.DraftFolder;
import io.slipway.preset.file.PresetFile;
import io.slipway.storage.Loaded;
import io.slipway.text.Messages;
import io.slipway.ui.vault.AtStake;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** All that is sealed to the operator's key and would not be opened any more without it. */
final class VaultStake implements AtStake {
    private static final int MOST_NAMES = 5;
    /** Who launched anything with a secret has done so among these. */
    private static final int LATELY = 100;

    private final Services services;
    private final PresetsFolder folder;
    private final Supplier<List<String>> unsaved;
    private final Messages messages;

    /** What lies in this folder of presets and beside it; {@code unsaved} names the presets with open changes. */
    VaultStake(Services services, PresetsFolder folder, Supplier<List<String>> unsaved) {
        this.services = services;
        this.folder = folder;
        this.unsaved = unsaved;
        this.messages = services.messages();
    }

    @Override
    public List<String> unsaved() {
        return unsaved.get();
    }

    @Override
    public List<String> losses() {
        List<String> lost = new ArrayList<>();
        say(lost, "vault.stake.presets", presets());
        if (!lost.isEmpty() && folder.team().recipients().size() > 1) {
            lost.add(messages.text("vault.stake.team"));
        }
        drafts(lost);
        say(lost, "vault.stake.connections", connections());
        if (!services.network().network().sealed().isEmpty()) {
            lost.add(messages.text("vault.stake.proxy"));
        }
        if (hasExactLaunches()) {
            lost.add(messages.text("vault.stake.launches"));
        }
        return lost.isEmpty() ? List.of(messages.text("vault.stake.none")) : lost;
    }

    private void say(List<String> lost, String key, List<String> names) {
        if (!names.isEmpty()) {
            String first = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES)));
            lost.add(messages.text(key, names.size(), names.size() <= MOST_NAMES
                    ? first
                    : messages.text("vault.stake.more", first, names.size() - MOST_NAMES)));
        }
    }

    private List<String> presets() {
        return folder.store().list().sealed().stream().map(PresetFile::name).toList();
    }

    private void drafts(List<String> lost) {
        try {
            int count = new DraftFolder(services.stores().dirs().drafts()).sealed();
            if (count > 0) {
                lost.add(messages.text("vault.stake.drafts", count));
            }
        } catch (IOException unread) {
            lost.add(messages.text("vault.stake.drafts.unread"));
        }
    }

    private List<String> connections() {
        return new ConnectionStore(services.stores().dirs().connections()).read()
                        instanceof Loaded.Value<List<StoredConnection>>(List<StoredConnection> stored)
                ? stored.stream()
                        .filter(each -> each.token().isPresent())
                        .map(each -> each.profile().name())
                        .toList()
                : List.of();
    }

    private boolean hasExactLaunches() {
        try {
            for (LaunchRecord launch : services.stores().history().newest(LATELY)) {
                if (services.stores().history().kept(launch.launchId()).sealed().isPresent()) {
                    return true;
                }
            }
            return false;
        } catch (HistoryException unread) {
            return true;
        }
    }
}
