package io.slipway.ui.shell;

/**
 * What comes into the draft from elsewhere.
 *
 * @param launch asks for a launch in any format
 * @param variables asks for a file of variables
 * @param paste shows what the clipboard holds as variables
 */
public record Imports(Runnable launch, Runnable variables, Runnable paste) {}
