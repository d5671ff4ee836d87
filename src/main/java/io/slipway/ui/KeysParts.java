package io.slipway.ui;

import io.slipway.preset.store.FolderResealing;
import io.slipway.preset.store.SealedTo;
import io.slipway.ui.keys.KeysDialog;
import io.slipway.ui.keys.TeamKeys;
import io.slipway.ui.shell.Notices;
import io.slipway.vault.VaultState;
import io.slipway.vault.age.PublicKey;
import io.slipway.vault.team.Member;
import io.slipway.vault.team.Team;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.stage.Window;

/** The keys of the team, joined to the vault and the presets. */
final class KeysParts {
    private final Services services;
    private final Notices notices;
    private final TeamKeys keys;
    private final KeysDialog dialog;
    private final PresetsFolder folder;
    private final SealedTo sealed;
    private final Set<PublicKey> told = new HashSet<>();

    /** The keys of the team of the presets folder. */
    KeysParts(Services services, PresetParts presets, Notices notices, Supplier<Window> owner) {
        this.services = services;
        this.notices = notices;
        this.folder = presets.folder();
        this.sealed = new SealedTo(services.stores().settings().file());
        this.keys = new TeamKeys(
                folder::team,
                progress -> new FolderResealing(folder.store(), services.stores().vault(), sealed)
                        .seal(folder.team().recipients(), progress),
                this::isStale,
                () -> services.stores().vault().state() instanceof VaultState.Unlocked,
                () -> {
                    presets.presets().onDisk().sealedAnew();
                    presets.reload();
                },
                services.background());
        this.dialog = new KeysDialog(
                keys,
                () -> folder.path().toString(),
                presets.vault()::unlocked,
                services.views(),
                owner);
        keys.dueProperty().subscribe(stale -> {
            if (stale) {
                notices.say("warning", services.messages().text("keys.changed"));
            }
        });
        keys.standingProperty().subscribe(now -> now.map(Team.Standing::unapproved).ifPresent(this::tell));
    }

    /** The keys of a folder that was never sealed here are taken for those that it is sealed to. */
    private boolean isStale() {
        List<PublicKey> recipients = folder.recipients();
        if (recipients.isEmpty()) {
            return false;
        }
        boolean changed = sealed.differs(folder.path(), recipients);
        boolean stale = changed && !folder.store().list().sealed().isEmpty();
        if (!stale && (changed || !sealed.isKnown(folder.path()))) {
            sealed.keep(folder.path(), recipients);
        }
        return stale;
    }

    /** A key that somebody put into the folder is told once, as soon as it is seen. */
    private void tell(List<Member> unapproved) {
        List<Member> fresh = unapproved.stream().filter(member -> told.add(member.key())).toList();
        if (!fresh.isEmpty()) {
            notices.say("warning", services.messages().text("keys.brought", fresh.size()));
        }
    }

    /** Looks whether the folder names keys that nobody has approved. */
    void look() {
        keys.look();
    }

    void show() {
        dialog.show();
    }
}
