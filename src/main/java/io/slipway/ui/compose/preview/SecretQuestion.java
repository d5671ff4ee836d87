package io.slipway.ui.compose.preview;

/** Asks before secrets are copied in clear; a test answers in place of the dialog. */
@FunctionalInterface
public interface SecretQuestion {
    /**
     * Whether the secrets may be copied.
     *
     * @param form what is copied, in words
     */
    boolean mayCopy(String form);
}
