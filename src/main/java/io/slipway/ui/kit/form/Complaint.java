package io.slipway.ui.kit.form;

import io.slipway.run.Severity;

/** What a field says about its content: how much it weighs, and the sentence. */
public record Complaint(Severity severity, String text) {}
