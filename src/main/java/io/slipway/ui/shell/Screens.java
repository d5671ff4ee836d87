package io.slipway.ui.shell;

import io.slipway.run.Section;
import io.slipway.ui.compose.environment.Variables;
import io.slipway.ui.compose.preview.LaunchCopies;
import io.slipway.ui.compose.undo.DraftUndo;
import io.slipway.ui.follow.LogTabsController;
import io.slipway.ui.history.HistoryActions;
import io.slipway.ui.history.LaunchActions;
import io.slipway.ui.launch.OutcomeController;
import io.slipway.ui.presets.pane.PresetMenu;
import io.slipway.ui.review.ReviewSetting;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;

/**
 * The screens that the window is put together from.
 *
 * @param connection the bar on top
 * @param presets the pane on the left
 * @param compose the tabs of the draft
 * @param select shows one of the tabs
 * @param add adds an entry to one of the tabs
 * @param undo takes back what was done to the draft
 * @param variables what the menus do with variables, once the form is there
 * @param outcome what became of the last launch
 * @param launch the launch button
 * @param preview the pane on the right
 * @param below the tabs below: the history and logs
 * @param launches what can be done with the launch that is selected there
 * @param lists what can be done with the history as a whole
 * @param review whether each launch is reviewed
 * @param showActive lists the active runs of the chosen job
 * @param launched what can be done with the run of the launch that was just made
 * @param copies copies of the draft for other tools
 * @param logs the same tabs, by what can be done with them
 * @param presetMenu the menu of presets
 */
public record Screens(
        Parent connection,
        Parent presets,
        Parent compose,
        Consumer<Section> select,
        Consumer<Section> add,
        DraftUndo undo,
        Supplier<Variables> variables,
        Parent outcome,
        Parent launch,
        Parent preview,
        Parent below,
        LaunchActions launches,
        HistoryActions lists,
        ReviewSetting review,
        Runnable showActive,
        OutcomeController.Ways launched,
        LaunchCopies copies,
        LogTabsController logs,
        PresetMenu presetMenu) {}
