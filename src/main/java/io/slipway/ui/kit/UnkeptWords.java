package io.slipway.ui.kit;

import io.slipway.settings.SettingsException;
import io.slipway.text.Messages;

/** Why something could not be kept, in the operator's language as far as the program knows the reason itself. */
public final class UnkeptWords {
    private UnkeptWords() {
    }

    /** What is wrong, and what can be done about it. */
    public static String of(Throwable failure, Messages messages) {
        return switch (failure) {
            case SettingsException damaged ->
                messages.text("unkept." + damaged.reason(), damaged.file(), damaged.line());
            default -> messages.failure(failure);
        };
    }
}
