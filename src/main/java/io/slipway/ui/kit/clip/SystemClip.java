package io.slipway.ui.kit.clip;

import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The clipboard of the system; only for the FX thread. */
public final class SystemClip implements Clip {
    @Override
    public Optional<String> text() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString());
    }

    @Override
    public void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Some systems keep the last text of a program when it only says that it has none: an empty one takes its place. */
    @Override
    public void clear() {
        put("");
        Clipboard.getSystemClipboard().clear();
    }
}
