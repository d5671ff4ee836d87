package io.slipway.ui;

import io.slipway.draft.RunDraft;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import io.slipway.ui.catalogue.Catalogue;
import io.slipway.ui.catalogue.Report;
import io.slipway.ui.kit.clip.SystemClip;
import io.slipway.ui.presets.Presets;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * The draft of one window with what it is made from and checked against: presets, imports, lists of the service, its
 * job.
 */
final class DraftSide implements AutoCloseable {
    private final Ground ground;
    private final RunDraft draft;
    private final Catalogue catalogue;
    private final ChangesParts changes;
    private final PresetParts presetParts;
    private final Presets presets;
    private final PlaceholderParts placeholders;
    private final ExchangeParts exchange;
    private final KeysParts keys;
    private final CopyParts copies;

    /**
     * Parts around the one draft.
     *
     * @param reviewed whether it is reviewed before it is launched
     */
    DraftSide(Ground ground, BooleanSupplier reviewed) {
        Services services = ground.services();
        this.ground = ground;
        this.draft = services.draft();
        this.catalogue = new Catalogue(
                draft,
                ground.places(),
                ground.choices(),
                new Catalogue.Means(services.background(), services.clock(), services.stores().lists()),
                new Report(ground.status(), services.messages(), services.times(), services.clock()));
        this.changes = new ChangesParts(services, ground.choices());
        this.presetParts = new PresetParts(ground, changes.opened());
        this.presets = presetParts.presets();
        this.placeholders = new PlaceholderParts(services, presets, reviewed, ground.held(), ground.owner());
        this.exchange = new ExchangeParts(
                services, catalogue.knownProperty()::getValue, presets, ground.notices(), ground.owner());
        this.keys = new KeysParts(services, presetParts, ground.notices(), ground.owner());
        this.copies = new CopyParts(
                services, ground.connections(), ground.status(), new SystemClip(), ground.owner(), presets);
        presets.opening().setOnDuplicate(changes.opened()::copy);
        presets.keyProperty().subscribe(key -> changes.watch().open(key));
        ground.vault().stateProperty().subscribe((before, now) -> changes.watch().compareAgain());
    }

    /** The ids of a target mean something only on the connection that they were launched on. */
    void reopen(String connection, RunSpec spec) {
        boolean here = ground.connections().current()
                .filter(open -> open.connection().name().equals(connection))
                .isPresent();
        Target target = here ? spec.target() : draft.spec().target();
        presets.opening().startOver();
        draft.restore(spec.at(target));
        ground.notices().say("accent", ground.services().messages().text("launch.reopened"));
    }

    void refresh() {
        presetParts.reload();
        catalogue.reload();
        changes.watch().refresh();
    }

    /** The operator is back, and what is shown may be old. */
    void look() {
        keys.look();
        changes.watch().refreshIfOld();
    }

    RunDraft draft() {
        return draft;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    ChangesParts changes() {
        return changes;
    }

    PresetParts presetParts() {
        return presetParts;
    }

    Presets presets() {
        return presets;
    }

    PlaceholderParts placeholders() {
        return placeholders;
    }

    ExchangeParts exchange() {
        return exchange;
    }

    KeysParts keys() {
        return keys;
    }

    CopyParts copies() {
        return copies;
    }

    @Override
    public void close() {
        // An answer that comes later must not be kept in files that are given up by then.
        catalogue.use(Optional.empty());
        copies.close();
        changes.close();
        presetParts.close();
    }
}
