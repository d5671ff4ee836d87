package io.slipway.ui;

import io.slipway.text.Messages;
import io.slipway.ui.compose.ProblemViews;
import io.slipway.ui.connection.RequestsLeft;
import io.slipway.ui.connection.bar.ConnectionBarController;
import io.slipway.ui.follow.FollowingWords;
import io.slipway.ui.follow.LogTabsController;
import io.slipway.ui.follow.OverlapController;
import io.slipway.ui.kit.Cautions;
import io.slipway.ui.kit.DeferredParts;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.listed.ListWords;
import io.slipway.ui.launch.AnotherDialog;
import io.slipway.ui.launch.LaunchBarController;
import io.slipway.ui.launch.LaunchFlow;
import io.slipway.ui.launch.OutcomeController;
import io.slipway.ui.shell.Actions;
import io.slipway.ui.shell.MainController;
import io.slipway.ui.shell.Screens;
import io.slipway.ui.shell.StatusController;
import java.util.List;
import javafx.scene.Parent;

/** The parts of one window laid out on screens. */
final class Layout {
    private final WindowParts parts;
    private final Ground ground;
    private final DeferredParts later;
    private final Views views;
    private final Messages messages;
    private final LaunchSide launching;
    private final LaunchParts launches;
    private final DraftSide drafts;
    private final RecordSide records;
    private final OwnParts own;
    private final Ways ways;

    /**
     * What the window as a whole can do.
     *
     * @param refresh reads anew what it shows
     * @param startSandbox starts the sandbox, should it not have started
     * @param quit ends the program
     */
    record Ways(Runnable refresh, Runnable startSandbox, Runnable quit) {}

    Layout(WindowParts parts, Ways ways) {
        this.parts = parts;
        this.ground = parts.ground();
        this.later = ground.later();
        this.views = ground.services().views();
        this.messages = ground.services().messages();
        this.launching = parts.launching();
        this.launches = launching.launches();
        this.drafts = parts.drafts();
        this.records = parts.records();
        this.own = parts.own();
        this.ways = ways;
    }

    /** All of it, once. */
    Parent load() {
        Middle middle = new Middle(later, own.welcome().isShown());
        Parent presets = later.part(drafts.presetParts()::pane);
        ConnectionBarController bar = bar();
        Composer composer = Composer.of(
                ground.services(),
                middle,
                drafts.catalogue().knownProperty(),
                drafts.placeholders(),
                ground.choices(),
                drafts.copies().copies(),
                drafts.changes(),
                bar);
        LaunchFlow flow = flow(composer);
        LogTabsController below = launching.logs()
                .tabs(() -> later.part(records.history()::load), records.history().actions().find());
        Screens screens = screens(bar, middle, presets, composer, flow, overlap(), below);
        Runnable launch = own.welcome().before(flow::launch);
        Actions actions = new MenuParts(parts, ways).actions(launch, screens, below);
        return views.load(new MainController(
                screens, views, statusLine(), actions, own.welcome().front(flow::launch), parts.remember().remembered()));
    }

    private ConnectionBarController bar() {
        return new ConnectionBarController(
                ground.connections(),
                drafts.draft(),
                ground.places(),
                new ListWords(messages, ground.services().times(), views.keys()),
                views,
                label -> RequestsLeft.show(
                        label, launching.following().requests(), messages, ground.services().times()),
                parts.connecting().menu(),
                ways.refresh());
    }

    private LaunchFlow flow(Composer composer) {
        return new LaunchFlow(
                drafts.draft(),
                () -> drafts.presets().openedProperty().get(),
                drafts.catalogue().knownProperty(),
                launches.venue(),
                new LaunchFlow.Questions(
                        drafts.placeholders().asking(),
                        launching.review().dialog(drafts.changes().watch(), composer.select(), composer.show()),
                        new AnotherDialog(messages, launches::known, ground.owner())),
                launches.earlier(),
                launches.launching(),
                composer.showProblems(),
                () -> ground.status().trouble(messages.text("launch.not.ready"), ways.startSandbox()));
    }

    private OverlapController overlap() {
        FollowParts following = launching.following();
        return new OverlapController(
                following.overlap(), following.aborting(), messages, ground.services().times());
    }

    private Screens screens(
            ConnectionBarController bar,
            Middle middle,
            Parent presets,
            Composer composer,
            LaunchFlow flow,
            OverlapController overlap,
            LogTabsController below) {
        LaunchedTab launched = new LaunchedTab(launches.launching(), drafts.presets().tabs());
        OutcomeController.Ways ways = new OutcomeController.Ways(launches::abort, launching.logs()::show);
        OutcomeController outcome = new OutcomeController(flow, launches.search(), ways, messages);
        return new Screens(
                views.load(bar),
                presets,
                middle.part(() -> drafts.presetParts().under(drafts.exchange().around(composer))),
                own.welcome().before(composer.select()),
                own.welcome().before(composer.add()),
                composer.undo(),
                composer.variables(),
                later.part(() -> launched.with(views.load(outcome))),
                middle.part(() -> views.load(new LaunchBarController(flow, notes(composer, overlap), views))),
                composer.preview(),
                later.part(() -> views.load(below)),
                records.history().launches(),
                records.history().actions(),
                launching.review().setting(),
                overlap::open,
                ways,
                drafts.copies().copies(),
                below,
                drafts.presetParts().menu());
    }

    private LaunchBarController.Notes notes(Composer composer, OverlapController overlap) {
        ProblemViews problems = composer.problems().get();
        Cautions cautions = new Cautions(launching.following().cautions().besides());
        cautions.setId("cautions");
        return new LaunchBarController.Notes(
                problems.line(), views.load(overlap), List.of(cautions, problems.list()));
    }

    private StatusController statusLine() {
        FollowingWords words = new FollowingWords(messages, ground.services().times());
        return new StatusController(
                ground.status(),
                ground.notices(),
                ground.connections(),
                launching.following().follower().stateProperty().map(words::of),
                messages);
    }
}
