package io.slipway.ui;

import io.slipway.ui.shell.Actions;
import io.slipway.ui.shell.Commands;
import io.slipway.ui.shell.HelpDialogs;
import io.slipway.ui.shell.RecentMessages;

/** The program's own affairs in one window: settings, keys, the page for newcomers, help. */
final class OwnParts {
    private final CommandParts commands;
    private final SettingsParts settings;
    private final WelcomeParts welcome;
    private final HelpDialogs help;
    private final RecentMessages recent;

    OwnParts(
            Ground ground,
            RememberParts remember,
            ConnectionParts connecting,
            DraftSide drafts,
            RecordSide records) {
        Services services = ground.services();
        this.commands = new CommandParts(services, ground.status(), ground.owner());
        this.settings = new SettingsParts(
                ground,
                remember,
                drafts.presetParts(),
                records.history(),
                new NetworkParts(services, ground.connections(), ground.owner()),
                new SettingsParts.Doors(commands::showKeys, connecting::show, records.replay()::showVault));
        this.welcome = new WelcomeParts(
                services,
                ground.connections(),
                ground.notices(),
                new WelcomeParts.Doors(
                        connecting::add,
                        () -> drafts.exchange().menu().launch().run(),
                        drafts.presets().opening()::startOver));
        this.help = new HelpDialogs(
                services.messages(),
                services.stores().dirs(),
                ground.owner(),
                new ShownFolders(ground.folders(), services.background(), (place, why) -> ground.status().say(
                        services.messages().text("data.unopened", place.toString()))));
        this.recent = new RecentMessages(ground.notices(), services.messages(), services.times(), ground.owner());
    }

    Commands commands(PaletteParts found) {
        return commands.commands(found);
    }

    WelcomeParts welcome() {
        return welcome;
    }

    HelpDialogs help() {
        return help;
    }

    Actions.Own doors() {
        return new Actions.Own(settings::show, welcome::show, recent::show);
    }
}
