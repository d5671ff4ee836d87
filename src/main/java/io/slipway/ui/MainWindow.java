package io.slipway.ui;

import io.slipway.preset.Placeholder;
import io.slipway.run.rules.Known;
import io.slipway.text.Messages;
import io.slipway.ui.compose.changes.JobWatch;
import io.slipway.ui.compose.preview.LaunchCopies;
import io.slipway.ui.connection.Connections;
import io.slipway.ui.follow.SaveChoice;
import io.slipway.ui.kit.Latest;
import io.slipway.ui.presets.Presets;
import io.slipway.ui.shell.Appearance;
import io.slipway.ui.shell.MainController;
import io.slipway.ui.shell.Notices;
import io.slipway.ui.shell.Status;
import io.slipway.ui.shell.StandardAnswers;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window of one draft: how it begins and how it ends. */
public final class MainWindow implements AutoCloseable {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 480;

    private final Services services;
    private final Stage stage;
    private final Messages messages;
    private final Ground ground;
    private final WindowParts parts;
    private final DraftSide drafts;
    private final Presets presets;
    private final StandardAnswers answers;
    private final Latest sandboxStart;

    /** A window over these services; it is not shown yet. */
    public MainWindow(Services services, Stage stage) {
        this(services, stage, new SystemFiles(), new SystemFiles());
    }

    /** The same; where a log is to be saved is asked in this way. */
    MainWindow(Services services, Stage stage, SaveChoice saving) {
        this(services, stage, saving, new SystemFiles());
    }

    /** The same; folders are asked for and shown in this way too. */
    MainWindow(Services services, Stage stage, SaveChoice saving, FolderParts.Folders folders) {
        this.services = services;
        this.stage = stage;
        this.messages = services.messages();
        // It dresses the program, which has to be before the first control.
        RememberParts remember = new RememberParts(services, stage);
        this.ground = Ground.of(services, stage, saving, folders);
        this.answers = new StandardAnswers(messages);
        this.sandboxStart = new Latest(services.background());
        this.parts = WindowParts.of(ground, remember, this::startSandbox);
        this.drafts = parts.drafts();
        this.presets = drafts.presets();
        stage.focusedProperty().subscribe((before, now) -> {
            if (now) {
                parts.look();
            }
        });
        services.setAsideProperty().subscribe(found -> found.ifPresent(aside -> warn(messages.text(
                "journal.damaged", aside.file().toString(), String.valueOf(aside.launches())))));
    }

    /** Shows the window, and only then starts what it waits for. */
    public void show() {
        answers.reword();
        Parent root = new Layout(parts, new Layout.Ways(parts::refresh, this::startSandbox, this::quit)).load();
        drafts.copies().watch(root);
        drafts.exchange().listen(root);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.titleProperty().bind(Bindings.createStringBinding(this::title, presets.openedProperty(), presets.dirty()));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene(root, screen));
        parts.remember().begin();
        stage.setOnCloseRequest(request -> {
            request.consume();
            quit();
        });
        stage.show();
        parts.own().welcome().begin();
        ground.later().begin(stage);
        ground.later().whenWhole(this::begin);
    }

    private static Scene scene(Parent root, Rectangle2D screen) {
        return MainController.scene(root, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
    }

    private void begin() {
        parts.begin();
        startSandbox();
    }

    private String title() {
        String name = presets.openedName().isEmpty() ? "" : presets.openedName() + " \u2013 ";
        return (presets.dirty().get() ? "* " : "") + name + messages.text("window.title");
    }

    private void startSandbox() {
        sandboxStart.read(services.sandbox()::start, parts.connecting()::sandboxStarted, failure ->
                ground.status().trouble(messages.text("sandbox.failed"), this::startSandbox));
    }

    private void quit() {
        parts.whenLeft(stage::close);
    }

    /** Does something once all of the window is there. */
    void whenWhole(Runnable action) {
        ground.later().whenWhole(action);
    }

    /** Shows what a file would bring in. */
    void open(Path file) {
        ground.later().all();
        drafts.exchange().open(file);
    }

    /** Says something in the status line that has to be read. */
    void warn(String text) {
        ground.status().stand(text);
    }

    Appearance appearance() {
        return parts.remember().appearance();
    }

    Notices notices() {
        return ground.notices();
    }

    Status status() {
        return ground.status();
    }

    Connections connections() {
        return ground.connections();
    }

    /** What the rules are told of the service. */
    Known known() {
        return drafts.catalogue().knownProperty().get();
    }

    /** What its draft declares. */
    List<Placeholder> declared() {
        return drafts.placeholders().declared().getValue();
    }

    LaunchCopies copies() {
        return drafts.copies().copies();
    }

    /** What its job is like. */
    JobWatch changes() {
        return drafts.changes().watch();
    }

    @Override
    public void close() {
        parts.close();
        answers.close();
    }
}
