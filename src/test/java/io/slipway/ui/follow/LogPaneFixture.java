package io.slipway.ui.follow;

import atlantafx.base.theme.PrimerLight;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.client.NorthflankClient;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.northflank.transport.Limits;
import io.slipway.northflank.transport.Settings;
import io.slipway.run.Target;
import io.slipway.testing.Patience;
import io.slipway.text.Messages;
import io.slipway.ui.follow.lines.LogView;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Views;
import io.slipway.ui.shell.MainController;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The log of one run of a scripted service on a stage of its own. */
final class LogPaneFixture implements AutoCloseable {

    final FxRobot robot = new FxRobot();
    final AtomicReference<Optional<Path>> savesTo = new AtomicReference<>(Optional.empty());
    /** Every word that was said about how lines come. */
    final List<String> states = Collections.synchronizedList(new ArrayList<>());
    private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    private final ScriptedServer server;
    private final Stage stage;
    private final LogPaneController log;

    private LogPaneFixture(ScriptedServer server, Clock clock, Pauses pauses) throws Exception {
        this.server = server;
        FxToolkit.registerPrimaryStage();
        this.stage = FxToolkit.registerStage(Stage::new);
        Views views = new Views(new Messages());
        Settings settings = new Settings(Limits.STANDARD, Map.of(), "slipway/test", Clock.systemUTC(), time -> {});
        NorthflankClient client = new NorthflankClient(new Credentials(server.address(), TestClients.TOKEN), settings);
        LogDesk desk = new LogDesk(
                views,
                Background.onVirtualThreads(failures::add),
                pauses::pause,
                clock,
                ZoneOffset.UTC,
                (owner, name) -> savesTo.get());
        this.log = new LogPaneController(new LogSource(client, Target.of("p", "j"), "r", "run-1", end -> {}), desk);
        onFx(() -> {
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            Parent root = views.load(log);
            stage.setScene(MainController.scene(root, 900, 400));
            Labeled state = (Labeled) root.lookup("#log-state");
            state.textProperty().subscribe(text -> states.add(text));
            stage.show();
            stage.requestFocus();
            return true;
        });
        // Windows of earlier tests share the screen, and keys go to the one in front.
        until(stage::isFocused);
    }

    /** A pause between two requests. */
    @FunctionalInterface
    interface Pauses {
        void pause(Duration time) throws InterruptedException;
    }

    static LogPaneFixture open(ScriptedServer.Script script) throws Exception {
        return open(script, Clock.systemUTC(), Thread::sleep);
    }

    static LogPaneFixture open(ScriptedServer.Script script, Clock clock, Pauses pauses) throws Exception {
        return new LogPaneFixture(ScriptedServer.start(script), clock, pauses);
    }

    static <T> T onFx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get(Patience.SECONDS, TimeUnit.SECONDS);
    }

    static void until(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(Patience.SECONDS, TimeUnit.SECONDS, () -> onFx(condition));
    }

    void untilState(String text) throws Exception {
        until(() -> text("#log-state").equals(text));
    }

    String text(String id) {
        return robot.from(stage.getScene().getRoot()).lookup(id).<Labeled>query().getText();
    }

    boolean shows(String id) {
        return robot.from(stage.getScene().getRoot()).lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    void press(String button) throws Exception {
        onFx(() -> {
            robot.from(stage.getScene().getRoot()).lookup(button).<Button>query().fire();
            return true;
        });
    }

    @SuppressWarnings("unchecked")
    <T extends Node> T find(String id) {
        return (T) robot.from(root()).lookup(id).query();
    }

    /** As when its tab is closed. */
    void stop() throws Exception {
        onFx(() -> {
            log.close();
            return true;
        });
    }

    LogView view() {
        return log.view();
    }

    Parent root() {
        return stage.getScene().getRoot();
    }

    /** All lines that are kept, as an operator copies them. */
    List<String> lines() throws Exception {
        return onFx(() -> {
            view().selectAllLines();
            return view().selectedText().map(text -> List.of(text.split("\n"))).orElse(List.of());
        });
    }

    ScriptedServer server() {
        return server;
    }

    List<Throwable> failures() {
        return List.copyOf(failures);
    }

    /** Every text that stands on the pane, shown or not. */
    List<String> texts() throws Exception {
        return onFx(() -> robot.from(root()).lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(Objects::nonNull)
                .toList());
    }

    @Override
    public void close() throws Exception {
        onFx(() -> {
            log.close();
            stage.close();
            return true;
        });
        server.close();
    }
}
