package io.slipway.ui;

import io.slipway.run.Section;
import java.util.function.Consumer;
import javafx.scene.Parent;

/**
 * The screens on which a draft is composed.
 *
 * @param form the tabs
 * @param preview the request as it is sent
 * @param select shows one of the tabs
 * @param showProblems shows every message, those of untouched fields too
 */
record Composer(Parent form, Parent preview, Consumer<Section> select, Runnable showProblems) {}
