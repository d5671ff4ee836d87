package io.slipway.ui;

import io.slipway.preset.store.FolderResealing;
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
    private final Set<PublicKey> told = new HashSet<>();

    /** The keys of the team of the presets folder. */
    KeysParts(Services services, PresetParts presets, Notices notices, Supplier<Window> owner) {
        this.services = services;
        this.notices = notices;
        this.keys = new TeamKeys(
                presets.folder()::team,
                progress -> new FolderResealing(presets.folder().store(), services.vault())
                        .seal(presets.folder().team().recipients(), progress),
                () -> services.vault().state() instanceof VaultState.Unlocked,
                () -> {
                    presets.presets().onDisk().sealedAnew();
                    presets.reload();
                },
                services.background());
        this.dialog = new KeysDialog(
                keys,
                () -> presets.folder().path().toString(),
                presets.vault()::unlocked,
                services.views(),
                owner);
        keys.standingProperty().subscribe(now -> now.map(Team.Standing::unapproved).ifPresent(this::tell));
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
