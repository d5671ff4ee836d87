package io.slipway.ui;

import io.slipway.northflank.Credentials;
import io.slipway.preset.PresetCodec;
import io.slipway.preset.PresetDetails;
import io.slipway.preset.store.PresetStore;
import io.slipway.run.RunSpec;
import io.slipway.text.Messages;
import io.slipway.ui.compose.preview.LaunchCopies;
import io.slipway.ui.compose.preview.SecretDialog;
import io.slipway.ui.connection.Connections;
import io.slipway.ui.kit.clip.Clip;
import io.slipway.ui.kit.clip.Later;
import io.slipway.ui.kit.clip.SecretClip;
import io.slipway.ui.kit.clip.SecretCopied;
import io.slipway.ui.presets.Presets;
import io.slipway.ui.shell.Status;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.stage.Window;

/** Copying launches, joined to the clipboard, the connection and the status line. */
final class CopyParts implements AutoCloseable {
    private final Messages messages;
    private final Status status;
    private final PresetStore store;
    private final Presets presets;
    private final SecretClip clip;
    private final LaunchCopies copies;

    /**
     * Copies of the draft.
     *
     * @param presets what it came from, and what it says besides its launch
     */
    CopyParts(
            Services services,
            Connections connections,
            Status status,
            Clip system,
            Supplier<Window> owner,
            Presets presets) {
        this.messages = services.messages();
        this.status = status;
        this.store = services.stores().presets();
        this.presets = presets;
        this.clip = new SecretClip(system, Later.BY_CLOCK, () -> status.say(messages.text("copy.cleared")));
        ObservableValue<URI> address = connections.currentProperty().map(open -> open
                .map(chosen -> chosen.connection().credentials().address())
                .orElse(Credentials.OFFICIAL));
        this.copies = new LaunchCopies(
                services.draft(),
                presets.detailsProperty().map(PresetDetails::placeholders),
                address,
                clip,
                new LaunchCopies.Ways(new SecretDialog(messages, owner), this::shared, status::say),
                messages);
    }

    /** The text of a preset's file, which the program opens as one. */
    private String shared(RunSpec spec) {
        String preset = presets.openedName();
        String name = preset.isEmpty() ? messages.text("copy.share.name", spec.target().job()) : preset;
        PresetDetails details = presets.detailsProperty().get();
        return new String(PresetCodec.write(store.fresh(name, spec).with(details)), StandardCharsets.UTF_8);
    }

    LaunchCopies copies() {
        return copies;
    }

    /** Takes care of what fields below this node copy. */
    void watch(Node root) {
        root.addEventHandler(SecretCopied.COPIED, copied -> {
            clip.watch(copied.text());
            status.say(messages.text("copy.done.field", SecretClip.KEPT.toSeconds()));
        });
    }

    @Override
    public void close() {
        clip.close();
    }
}
