package io.slipway.ui;

import io.slipway.connection.Connection;
import io.slipway.connection.Guard;
import io.slipway.draft.RunDraft;
import io.slipway.history.LaunchRecord;
import io.slipway.preset.Placeholder;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import io.slipway.run.rules.Known;
import io.slipway.text.Messages;
import io.slipway.ui.catalogue.Catalogue;
import io.slipway.ui.catalogue.Report;
import io.slipway.ui.compose.Choices;
import io.slipway.ui.compose.changes.JobWatch;
import io.slipway.ui.compose.preview.LaunchCopies;
import io.slipway.ui.connection.bar.ConnectionBarController;
import io.slipway.ui.connection.Connections;
import io.slipway.ui.connection.OpenConnection;
import io.slipway.ui.connection.Places;
import io.slipway.ui.connection.RequestsLeft;
import io.slipway.ui.follow.FollowingWords;
import io.slipway.ui.follow.LaunchCautions;
import io.slipway.ui.follow.LogTabsController;
import io.slipway.ui.follow.OverlapController;
import io.slipway.ui.follow.SaveChoice;
import io.slipway.ui.kit.HeldKeys;
import io.slipway.ui.kit.Latest;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.clip.SystemClip;
import io.slipway.ui.kit.listed.ListWords;
import io.slipway.ui.launch.AnotherDialog;
import io.slipway.ui.launch.LaunchBarController;
import io.slipway.ui.launch.LaunchFlow;
import io.slipway.ui.launch.Leaving;
import io.slipway.ui.launch.OutcomeController;
import io.slipway.ui.presets.PresetActions;
import io.slipway.ui.presets.Presets;
import io.slipway.ui.shell.Actions;
import io.slipway.ui.shell.Appearance;
import io.slipway.ui.shell.HelpDialogs;
import io.slipway.ui.shell.MainController;
import io.slipway.ui.shell.Notices;
import io.slipway.ui.shell.RecentMessages;
import io.slipway.ui.shell.Screens;
import io.slipway.ui.shell.StandardAnswers;
import io.slipway.ui.shell.Status;
import io.slipway.ui.shell.StatusController;
import io.slipway.ui.shell.Targets;
import io.slipway.ui.vault.VaultAccess;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window of one draft, put together from its screens. */
public final class MainWindow implements AutoCloseable {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 480;

    private final Services services;
    private final PresetParts.Folders folders;
    private final Stage stage;
    private final Views views;
    private final Messages messages;
    private final RunDraft draft;
    private final RememberParts remember;
    private final Status status = new Status();
    private final Notices notices;
    private final HeldKeys held = new HeldKeys();
    private final Places places = Places.none();
    private final Choices choices = Choices.none();
    private final Connections connections;
    private final ConnectionParts connecting;
    private final Catalogue catalogue;
    private final ChangesParts changes;
    private final Targets targets;
    private final LaunchParts launches;
    private final ReviewParts review;
    private final ReplayParts replay;
    private final KeysParts keys;
    private final HistoryParts history;
    private final PresetParts presetParts;
    private final Presets presets;
    private final ExchangeParts exchange;
    private final PresetActions presetActions;
    private final PlaceholderParts placeholders;
    private final LaunchedTab launched;
    private final Leaving leaving;
    private final Latest sandboxStart;
    private final Logs logs;
    private final CopyParts copies;
    private final StandardAnswers answers;
    private final CommandParts commands;
    private final SettingsParts settings;
    private final WelcomeParts welcome;

    /** A window over these services; it is not shown yet. */
    public MainWindow(Services services, Stage stage) {
        this(services, stage, new SystemFiles(), new SystemFiles());
    }

    /** The same; where a log is to be saved is asked in this way. */
    MainWindow(Services services, Stage stage, SaveChoice saving) {
        this(services, stage, saving, new SystemFiles());
    }

    /** The same; folders are asked for and shown in this way too. */
    MainWindow(Services services, Stage stage, SaveChoice saving, PresetParts.Folders folders) {
        this.services = services;
        this.folders = folders;
        this.stage = stage;
        this.views = services.views();
        this.messages = services.messages();
        this.draft = services.draft();
        this.notices = new Notices(services.clock());
        this.remember = new RememberParts(services, stage);
        this.connections = new Connections(services::open);
        VaultAccess vault = new VaultAccess(services.vault(), services.background());
        this.connecting = new ConnectionParts(services, connections, notices, vault, () -> stage, this::startSandbox);
        this.catalogue = new Catalogue(
                draft,
                places,
                choices,
                new Catalogue.Means(services.background(), services.clock(), services.lists()),
                new Report(status, messages, services.times(), services.clock()));
        this.changes = new ChangesParts(services, choices);
        this.launches = new LaunchParts(services, connections, notices, held, () -> stage);
        this.review = new ReviewParts(services, launches.following(), status, held, () -> stage);
        this.presetParts = new PresetParts(services, status, notices, vault, () -> stage, folders);
        this.presets = presetParts.presets();
        this.presetActions = presetParts.actions();
        this.targets = new Targets(presets, connections, places, this::leftBehind);
        this.placeholders = new PlaceholderParts(services, presets, this::isReviewed, held, () -> stage);
        this.exchange = new ExchangeParts(
                services, catalogue.knownProperty()::getValue, presets, notices, () -> stage);
        this.replay = new ReplayParts(
                services,
                launches,
                catalogue.knownProperty(),
                this::reopen,
                notices,
                presetParts.vault(),
                () -> stage);
        this.keys = new KeysParts(services, presetParts, notices, () -> stage);
        this.logs = new Logs(services, connections, launches.following().rights(), saving);
        this.history = new HistoryParts(
                services,
                launches,
                status,
                () -> stage,
                connections,
                this::reopen,
                new HistoryParts.Runs(replay::again, logs.action()));
        this.copies = new CopyParts(services, connections, status, new SystemClip(), () -> stage, presets);
        this.launched = new LaunchedTab(launches.launching(), presets.tabs());
        this.commands = new CommandParts(services, status, () -> stage);
        this.settings = new SettingsParts(
                services,
                remember,
                presetParts,
                history,
                notices,
                new NetworkParts(services, connections, () -> stage),
                new SettingsParts.Doors(commands::showKeys, connecting::show, replay::showVault),
                () -> stage);
        this.welcome = new WelcomeParts(
                services,
                connections,
                notices,
                new WelcomeParts.Doors(connecting::add, () -> exchange.menu().launch().run(), presets::startOver));
        this.leaving = new Leaving(launches.launching(), messages, () -> stage);
        this.answers = new StandardAnswers(messages);
        this.sandboxStart = new Latest(services.background());
        connections.currentProperty().addListener((same, left, entered) -> move(left, entered));
        draft.specProperty().map(RunSpec::target).subscribe((before, now) -> {
            turnedElsewhere();
            launches.following().choose(now);
            changes.choose(connections.current(), now);
        });
        presets.keyProperty().subscribe(key -> changes.watch().open(key));
        stage.focusedProperty().subscribe((before, now) -> {
            if (now) {
                keys.look();
                launches.following().overlap().refreshIfOld();
                changes.watch().refreshIfOld();
            }
        });
        presets.openedProperty().subscribe((before, now) -> turnedElsewhere());
        services.setAsideProperty().subscribe(found -> found.ifPresent(aside -> status.stand(messages.text(
                "journal.damaged", aside.file().toString(), String.valueOf(aside.launches())))));
    }

    /** A draft that is shown again is as it was, with what came of its launch. */
    private void turnedElsewhere() {
        if (!presets.tabs().isTurning()) {
            launches.turnedElsewhere();
        }
    }

    /** The lists of the old service are gone before the target is another, so that nothing is asked of the wrong one. */
    private void move(Optional<OpenConnection> left, Optional<OpenConnection> entered) {
        catalogue.use(Optional.empty());
        launches.following().leave();
        targets.change(left, entered);
        if (!left.map(open -> open.connection().id()).equals(entered.map(open -> open.connection().id()))) {
            launches.turnedElsewhere();
        }
        catalogue.use(entered);
        launches.following().choose(draft.spec().target());
        changes.choose(entered, draft.spec().target());
    }

    /** The job of a draft is not taken along to another connection: it would be another one there. */
    private void leftBehind(String connection, Connection here) {
        Optional<String> name = Optional.ofNullable(connecting.names().get(connection));
        Button[] back = name.map(there -> new Button(messages.text("draft.elsewhere.go", there))).stream()
                .peek(button -> button.setOnAction(pressed -> connecting.choose(connection)))
                .toArray(Button[]::new);
        String made = name.orElseGet(() -> messages.text("draft.elsewhere.gone"));
        notices.say("warning", messages.text("draft.elsewhere", made, here.name()), back);
    }

    /** Shows the window, and only then starts what it waits for. */
    public void show() {
        answers.reword();
        Parent root = root();
        copies.watch(root);
        exchange.listen(root);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = MainController.scene(
                root, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        stage.titleProperty().bind(Bindings.createStringBinding(this::title, presets.openedProperty(), presets.dirty()));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        remember.begin();
        stage.setOnCloseRequest(request -> {
            request.consume();
            quit();
        });
        stage.show();
        welcome.begin();
        launches.list().load();
        review.setting().load();
        history.tidy();
        services.tidyLists();
        connecting.load();
        presetParts.start();
        startSandbox();
    }

    private Parent root() {
        ConnectionBarController bar = new ConnectionBarController(
                connections,
                draft,
                places,
                new ListWords(messages, services.times()),
                messages,
                label -> RequestsLeft.show(label, launches.following().requests(), messages, services.times()),
                connecting.menu(),
                this::refresh);
        Composer composer = Composer.of(
                services, catalogue.knownProperty(), placeholders, choices, copies.copies(), changes, bar);
        FollowParts following = launches.following();
        LaunchCautions cautions = following.cautions();
        OverlapController overlap = new OverlapController(
                following.overlap(), cautions.besides(), following.aborting(), messages, services.times());
        LaunchFlow flow = new LaunchFlow(
                draft,
                () -> presets.openedProperty().get(),
                catalogue.knownProperty(),
                launches.venue(),
                new LaunchFlow.Questions(
                        placeholders.asking(),
                        review.dialog(changes.watch(), composer.select(), composer.show()),
                        new AnotherDialog(messages, launches::known, () -> stage)),
                launches.earlier(),
                launches.launching(),
                composer.showProblems(),
                () -> status.trouble(messages.text("launch.not.ready"), this::startSandbox));
        LogTabsController below = logs.tabs(history.load(), history.actions().find());
        Screens screens = new Screens(
                views.load(bar),
                presetParts.pane(),
                presetParts.under(exchange.around(composer)),
                welcome.before(composer.select()),
                welcome.before(composer.add()),
                composer.undo(),
                composer.variables(),
                launched.with(views.load(new OutcomeController(
                        flow, launches.search(), new OutcomeController.Ways(launches::abort, logs::show), messages))),
                views.load(new LaunchBarController(flow, views.load(overlap), views)),
                composer.preview(),
                views.load(below),
                history.launches(),
                history.actions(),
                review.setting(),
                overlap::open,
                launches::abort,
                copies.copies(),
                below,
                presetParts.menu());
        Actions actions = new Actions(
                welcome.before(flow::launch), launches.launching(), presetActions, remember.appearance(), screens, notices, doors(found(below)));
        return views.load(new MainController(
                screens, views, statusLine(), actions, welcome.front(flow::launch), remember.remembered()));
    }

    private StatusController statusLine() {
        FollowingWords words = new FollowingWords(messages, services.times());
        return new StatusController(
                status, connections, launches.following().follower().stateProperty().map(words::of), messages);
    }

    private PaletteParts found(LogTabsController below) {
        return new PaletteParts(services, presetParts, places, connecting, new PaletteParts.Ways(
                launch -> {
                    below.showHistory();
                    history.actions().show().accept(launch);
                },
                this::reopen));
    }

    private Actions.Doors doors(PaletteParts found) {
        HelpDialogs help = new HelpDialogs(
                messages,
                services.dirs(),
                () -> stage,
                new ShownFolders(folders, services.background(), status, messages));
        return new Actions.Doors(
                connecting::add,
                connecting::show,
                replay::showVault,
                keys::show,
                placeholders::edit,
                this::refresh,
                exchange.menu(),
                commands.commands(found),
                help::data,
                help::logs,
                help::about,
                this::quit,
                new Actions.Own(
                        settings::show,
                        welcome::show,
                        new RecentMessages(notices, messages, services.times(), () -> stage)::show));
    }

    /** Nothing that was typed and no outcome is given up without a question. */
    private void quit() {
        presetActions.whenSafeForGood(() -> leaving.then(stage::close));
    }

    private String title() {
        String name = presets.openedName().isEmpty() ? "" : presets.openedName() + " \u2013 ";
        return (presets.dirty().get() ? "* " : "") + name + messages.text("window.title");
    }

    private boolean isReviewed() {
        return review.setting().everywhereProperty().get()
                || connections.current().filter(open -> open.connection().guard() != Guard.NONE).isPresent();
    }

    private void reopen(LaunchRecord launch) {
        history.launches().reopen(launch);
    }

    /** The ids of a target mean something only on the connection that they were launched on. */
    private void reopen(String connection, RunSpec spec) {
        boolean here = connections.current()
                .filter(open -> open.connection().name().equals(connection))
                .isPresent();
        Target target = here ? spec.target() : draft.spec().target();
        presets.startOver();
        draft.restore(spec.at(target));
        notices.say("accent", messages.text("launch.reopened"));
    }

    private void refresh() {
        presetParts.reload();
        launches.list().load();
        catalogue.reload();
        changes.watch().refresh();
        launches.following().overlap().refresh();
    }

    private void startSandbox() {
        sandboxStart.read(services.sandbox()::start, connecting::sandboxStarted, failure ->
                status.trouble(messages.text("sandbox.failed"), this::startSandbox));
    }

    /** Says something in the status line that has to be read. */
    void warn(String text) {
        status.stand(text);
    }

    Appearance appearance() {
        return remember.appearance();
    }

    Notices notices() {
        return notices;
    }

    Connections connections() {
        return connections;
    }

    /** What the rules are told of the service. */
    Known known() {
        return catalogue.knownProperty().get();
    }

    /** What its draft declares. */
    List<Placeholder> declared() {
        return placeholders.declared().getValue();
    }

    LaunchCopies copies() {
        return copies.copies();
    }

    /** What its job is like. */
    JobWatch changes() {
        return changes.watch();
    }

    @Override
    public void close() {
        // An answer that comes later must not be kept in files that are given up by then.
        catalogue.use(Optional.empty());
        held.close();
        answers.close();
        remember.close();
        copies.close();
        changes.close();
        presetParts.close();
        history.close();
        logs.close();
        launches.close();
    }
}
