package io.slipway.ui.kit;

import io.slipway.settings.SettingsException;
import io.slipway.text.Messages;
import java.nio.file.AccessDeniedException;

/** Why something could not be kept, in the operator's language as far as the program knows the reason itself. */
public final class UnkeptWords {
    private UnkeptWords() {
    }

    /** What is wrong, and what can be done about it. */
    public static String of(Throwable failure, Messages messages) {
        return switch (failure) {
            case SettingsException damaged ->
                messages.text("unkept." + damaged.reason(), damaged.file(), damaged.line());
            case AccessDeniedException denied -> messages.text("unkept.denied", String.valueOf(denied.getFile()));
            default -> String.valueOf(failure.getMessage());
        };
    }
}
