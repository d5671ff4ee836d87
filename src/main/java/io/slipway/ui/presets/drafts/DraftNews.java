package io.slipway.ui.presets.drafts;

/** What an operator has to know about drafts being kept; it is told on the FX thread. */
public interface DraftNews {
    /**
     * Drafts cannot be kept at present; it goes on being tried. Told once for each time that it begins.
     *
     * @param why the failure
     */
    void notKept(Throwable why);

    /** They are kept again. */
    void keptAgain();

    /** Drafts are kept without their secrets, as there is no key to seal them to. Told once. */
    void keptWithoutSecrets();
}
