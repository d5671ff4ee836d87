package io.slipway.ui;

import io.slipway.preset.store.PresetStore;
import io.slipway.vault.age.PublicKey;
import io.slipway.vault.team.Team;
import java.nio.file.Path;
import java.util.List;

/** The presets folder that is chosen: what is stored there, and who shares it. */
final class PresetsFolder {
    private final Services services;
    /** Read in the background too. */
    private volatile PresetStore store;

    PresetsFolder(Services services) {
        this.services = services;
        this.store = services.stores().presets();
    }

    /** Another one is chosen. */
    void use(PresetStore chosen) {
        store = chosen;
    }

    /** Where it is. */
    Path path() {
        return store.folder().choice().path();
    }

    /** The presets in the folder that was chosen last. */
    PresetStore store() {
        return store;
    }

    /** Who shares that folder. */
    Team team() {
        return new Team(services.stores().vault(), path(), services.stores().dirs().approvedKeys());
    }

    /**
     * Who can open what is stored there: the operator and the approved ones of the team; nobody for want of a key that
     * lasts.
     */
    List<PublicKey> recipients() {
        return services.stores().vault().lastingKey().isPresent() ? team().recipients() : List.of();
    }
}
