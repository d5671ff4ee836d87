package io.slipway.ui.settings;

/** What the program tells nobody, and that it does not look for new versions. */
public final class PrivacyController {}
