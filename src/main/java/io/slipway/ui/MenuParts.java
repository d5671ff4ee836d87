package io.slipway.ui;

import io.slipway.ui.follow.LogTabsController;
import io.slipway.ui.shell.Actions;
import io.slipway.ui.shell.HelpDialogs;
import io.slipway.ui.shell.Screens;

/** The menus and keys of one window, with all that they lead to. */
final class MenuParts {
    private final WindowParts parts;
    private final Layout.Ways ways;

    MenuParts(WindowParts parts, Layout.Ways ways) {
        this.parts = parts;
        this.ways = ways;
    }

    /**
     * What is done by them.
     *
     * @param launch begins a launch
     * @param below the history and the logs
     */
    Actions actions(Runnable launch, Screens screens, LogTabsController below) {
        return new Actions(
                launch,
                parts.launching().launches().launching(),
                parts.drafts().presetParts().actions(),
                parts.remember().appearance(),
                screens,
                parts.ground().notices(),
                doors(found(below)),
                parts.ground().later());
    }

    private PaletteParts found(LogTabsController below) {
        RecordSide records = parts.records();
        return new PaletteParts(
                parts.ground().services(),
                parts.drafts().presetParts(),
                parts.ground().places(),
                parts.connecting(),
                new PaletteParts.Ways(
                        launch -> {
                            below.showHistory();
                            records.history().actions().show().accept(launch);
                        },
                        records::reopen));
    }

    private Actions.Doors doors(PaletteParts found) {
        HelpDialogs help = parts.own().help();
        return new Actions.Doors(
                parts.connecting()::add,
                parts.connecting()::show,
                parts.records().replay()::showVault,
                parts.drafts().keys()::show,
                parts.drafts().placeholders()::edit,
                ways.refresh(),
                parts.drafts().exchange().menu(),
                parts.own().commands(found),
                help::data,
                help::logs,
                help::about,
                ways.quit(),
                parts.own().doors());
    }
}
