package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.draft.EnvVarDraft;
import io.slipway.history.History;
import io.slipway.history.SetAside;
import io.slipway.history.SqliteHistory;
import io.slipway.run.EnvVar;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.settings.FirstStart;
import io.slipway.settings.SettingsFile;
import io.slipway.storage.AppDirs;
import io.slipway.testing.Patience;
import io.slipway.text.Messages;
import io.slipway.ui.follow.DesktopNotice;
import io.slipway.ui.tour.Said;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.service.query.EmptyNodeQueryException;
import org.testfx.util.WaitForAsyncUtils;

/** A window over a folder and a sandbox of its own, driven as an operator does. */
final class WindowFixture implements AutoCloseable {
    final FxRobot robot = new FxRobot();
    final Services services;
    final MainWindow window;
    final Stage stage;
    /** Where a log is saved when the window asks, or nothing. */
    final AtomicReference<Optional<Path>> savesTo;
    private final RunClock time;

    private WindowFixture(
            Services services,
            MainWindow window,
            Stage stage,
            RunClock time,
            AtomicReference<Optional<Path>> savesTo) {
        this.savesTo = savesTo;
        this.time = time;
        this.services = services;
        this.window = window;
        this.stage = stage;
    }

    static WindowFixture open(Path home) throws Exception {
        return open(home, SandboxOptions.in(home.resolve("sandbox")));
    }

    static WindowFixture open(Path home, SandboxOptions options) throws Exception {
        return open(home, options, SqliteHistory::new, DesktopNotice.NONE, new Messages());
    }

    static WindowFixture openIn(Messages words, Path home) throws Exception {
        return openIn(words, home, SandboxOptions.in(home.resolve("sandbox")));
    }

    static WindowFixture openIn(Messages words, Path home, SandboxOptions options) throws Exception {
        return open(home, options, SqliteHistory::new, DesktopNotice.NONE, words);
    }

    static WindowFixture openTelling(Path home, SandboxOptions options, DesktopNotice desktop) throws Exception {
        return open(home, options, SqliteHistory::new, desktop, new Messages());
    }

    static WindowFixture open(
            Path home, SandboxOptions options, BiFunction<Path, Consumer<SetAside>, History> histories) throws Exception {
        return open(home, options, histories, DesktopNotice.NONE, new Messages());
    }

    private static WindowFixture open(
            Path home,
            SandboxOptions options,
            BiFunction<Path, Consumer<SetAside>, History> histories,
            DesktopNotice desktop,
            Messages words)
            throws Exception {
        welcomed(home);
        return openAsItIs(home, options, histories, desktop, words);
    }

    /** As a newcomer meets it. */
    static WindowFixture openFresh(Messages words, Path home) throws Exception {
        return openFresh(words, home, SandboxOptions.in(home.resolve("sandbox")));
    }

    static WindowFixture openFresh(Messages words, Path home, SandboxOptions options) throws Exception {
        return openAsItIs(home, options, SqliteHistory::new, DesktopNotice.NONE, words);
    }

    /** The other tests are about operators who have begun. */
    private static void welcomed(Path home) {
        try {
            new FirstStart(new SettingsFile(home.resolve("settings.json"))).note(true);
        } catch (IOException damaged) {
            assertThat(home.resolve("settings.json")).as("settings that are damaged on purpose").exists();
        }
    }

    private static WindowFixture openAsItIs(
            Path home,
            SandboxOptions options,
            BiFunction<Path, Consumer<SetAside>, History> histories,
            DesktopNotice desktop,
            Messages words)
            throws Exception {
        FxToolkit.registerPrimaryStage();
        RunClock time = new RunClock(options.clock());
        SandboxHost sandbox = new SandboxHost(timed(options, time));
        Services services =
                new Services(AppDirs.under(home), Map.of(), sandbox, histories, Optional.of(desktop), words);
        Stage stage = FxToolkit.registerStage(Stage::new);
        AtomicReference<Optional<Path>> savesTo = new AtomicReference<>(Optional.empty());
        MainWindow window = onFx(() -> {
            MainWindow made = new MainWindow(services, stage, (owner, name) -> savesTo.get());
            made.show();
            return made;
        });
        CompletableFuture<Boolean> whole = new CompletableFuture<>();
        onFx(() -> window.whenWhole(() -> whole.complete(true)));
        whole.get(Patience.SECONDS, TimeUnit.SECONDS);
        return new WindowFixture(services, window, stage, time, savesTo);
    }

    /** A sandbox in this folder that counts what is begun in it. */
    static SandboxOptions counting(AtomicInteger posts, Path home) {
        return SandboxOptions.in(home.resolve("sandbox")).withRecorder(request -> {
            if (request.method().equals("POST")) {
                posts.incrementAndGet();
            }
        });
    }

    /** Runs go on until the test ends them; a test that brought a clock moves that one. */
    private static SandboxOptions timed(SandboxOptions options, RunClock time) {
        if (!options.clock().equals(Clock.systemUTC())) {
            return options;
        }
        return options.withClock(time).withRecorder(request -> {
            if (request.method().equals("POST") && request.target().endsWith("/runs")) {
                time.launched();
            }
            options.recorder().accept(request);
        });
    }

    static <T> T onFx(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.asyncFx(work).get(Patience.SECONDS, TimeUnit.SECONDS);
    }

    static void onFx(Runnable work) throws Exception {
        WaitForAsyncUtils.asyncFx(work).get(Patience.SECONDS, TimeUnit.SECONDS);
    }

    static void until(Callable<Boolean> condition) throws Exception {
        try {
            WaitForAsyncUtils.waitFor(Patience.SECONDS, TimeUnit.SECONDS, () -> onFx(() -> holds(condition)));
        } catch (TimeoutException late) {
            throw new AssertionError("This never came. The windows say:\n" + onFx(Said::byAllWindows), late);
        }
    }

    /** What is not on the screen yet may still come. */
    private static boolean holds(Callable<Boolean> condition) throws Exception {
        try {
            return condition.call();
        } catch (EmptyNodeQueryException notYet) {
            return false;
        }
    }

    /** Waits until the sandbox is there and its example job is chosen. */
    WindowFixture ready() throws Exception {
        until(() -> services.draft().jobProperty().get().equals("example-job"));
        until(() -> !window.connections().current().isEmpty() && !launchButton().isDisabled());
        return this;
    }

    /** Launches what the draft says, by key: once to review it, once to approve. */
    void launch() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        approve();
    }

    /** Approves the review that stands or is about to. */
    void approve() throws Exception {
        until(() -> this.<Button>find("#review-launch").isDefaultButton());
        robot.push(KeyCode.ENTER);
        until(() -> !shows("#review-launch"));
        letGo(KeyCode.ENTER);
    }

    /** The platform without a screen loses the release of a key whose press closed a window: it would count as held. */
    void letGo(KeyCode key) throws Exception {
        onFx(() -> Event.fireEvent(
                stage.getScene(), new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false)));
    }

    /** Lets the runs that were launched come to their ends; what was said of their launches goes with them. */
    void runsGoOn() {
        time.goOn();
    }

    /** Lets the runs that were launched grow older by this. */
    void pass(Duration age) {
        time.pass(age);
    }

    /** Adds a variable to the draft. */
    void type(EnvVar variable) throws Exception {
        onFx(() -> services.draft().environment().add(EnvVarDraft.of(variable)));
    }

    /** The variables of the draft. */
    List<EnvVar> environment() {
        return services.draft().spec().environment();
    }

    Button launchButton() {
        return find("#launch");
    }

    @SuppressWarnings("unchecked")
    <T extends Node> T find(String id) {
        return (T) robot.lookup(id).query();
    }

    boolean shows(String id) {
        return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    String text(String id) {
        return robot.lookup(id).<Labeled>query().getText();
    }

    @Override
    public void close() throws Exception {
        onFx(() -> {
            // What a failed test left open would be taken for its own by the next one.
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            stage.close();
            window.close();
        });
        services.sandbox().close();
        assertThat(services.background().finish(Duration.ofSeconds(Patience.SECONDS)))
                .as("nothing writes any more when the folder goes")
                .isTrue();
        services.close();
    }
}
