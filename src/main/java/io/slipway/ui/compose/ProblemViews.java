package io.slipway.ui.compose;

import javafx.scene.Parent;

/**
 * What stands beside the way to launch about the problems of the draft.
 *
 * @param line how many there are, and the gravest
 * @param list all of them, while the line is open
 */
public record ProblemViews(Parent line, Parent list) {}
