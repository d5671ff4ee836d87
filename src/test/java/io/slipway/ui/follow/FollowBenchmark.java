package io.slipway.ui.follow;

import atlantafx.base.theme.PrimerLight;
import io.slipway.bench.gates.GateLine;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.northflank.transport.Limits;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Views;
import io.slipway.ui.shell.MainController;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

/**
 * Follows 1,000,000 lines at 20,000 lines a second in the real view, over a real socket from a scripted service in the
 * same process: the longest pause of the FX thread, beside that of the idle window in the same run, and the memory.
 */
public final class FollowBenchmark {
    private static final int LINES = 1_000_000;
    private static final int LINES_PER_SECOND = 20_000;
    private static final Duration IDLE = Duration.ofSeconds(20);
    private static final double MOST_MILLIS = 50;
    private static final double MOST_MIB = 64;
    /** As large as it is below the window; on the headless toolkit the FX thread copies each picture dot by dot. */
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 320;
    private static final double MIB = 1024.0 * 1024;

    private FollowBenchmark() {
    }

    /** Prints what was measured and whether the gate is met; an argument is another number of lines. */
    public static void main(String[] args) throws Exception {
        int lines = args.length > 0 ? Integer.parseInt(args[0]) : LINES;
        TalkativeServer talkative = new TalkativeServer(lines, LINES_PER_SECOND);
        Platform.startup(() -> {});
        try (ScriptedServer server = ScriptedServer.start(talkative)) {
            AtomicReference<Parent> root = new AtomicReference<>();
            LogPaneController log = onFx(() -> open(server, root::set));
            measure(talkative, root.get());
            onFx(() -> {
                log.close();
                return true;
            });
        }
        Platform.exit();
    }

    private static LogPaneController open(ScriptedServer server, Consumer<Parent> shown) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Views views = new Views(new Messages());
        LogDesk desk = new LogDesk(
                views,
                Background.onVirtualThreads(Throwable::printStackTrace),
                Thread::sleep,
                Clock.systemUTC(),
                ZoneOffset.UTC,
                (owner, name) -> Optional.empty());
        LogPaneController log = new LogPaneController(
                new LogSource(TestClients.of(server.address(), Limits.STANDARD), Target.of("p", "talkative"), "r", "talkative", end -> {}), desk);
        Stage stage = new Stage();
        Parent root = views.load(log);
        shown.accept(root);
        stage.setScene(MainController.scene(root, WIDTH, HEIGHT));
        stage.show();
        return log;
    }

    private static void measure(TalkativeServer talkative, Parent root) throws Exception {
        System.out.printf("%s UTC, %d processors, load %.1f, %s, %s%n", LocalDateTime.now(ZoneOffset.UTC).withNano(0),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                ManagementFactory.getGarbageCollectorMXBeans().getFirst().getName(),
                System.getProperty("glass.platform", "on a display"));
        System.out.printf("%-26s %8s %9s %9s %9s %9s %12s %12s%n", "FX thread, ms", "beats", "longest", "p99.9", "median",
                "over 50", "longest work", "late beat");
        await(() -> text(root, "#log-state").equals("Live"));
        phase("idle", () -> Thread.sleep(IDLE));
        double before = heap();
        Heartbeat.Pauses following = phase("following", () -> {
            talkative.begin();
            await(() -> text(root, "#log-state").startsWith("The run"));
        });
        double after = heap();
        phase("searching the full buffer", () -> search(root));
        double grown = after - before;
        System.out.printf(Locale.ROOT, "%s; sent at %,.0f lines/s%n", text(root, "#log-count"), talkative.linesPerSecondSent());
        GateLine.print("1,000,000 log lines, longest pause, ms", MOST_MILLIS, following.longest());
        GateLine.print("1,000,000 log lines, memory, MiB", MOST_MIB, grown);
        System.out.printf(Locale.ROOT, "longest pause %.1f ms, gate %.0f ms: %s%n", following.longest(), MOST_MILLIS,
                following.longest() <= MOST_MILLIS ? "met" : "MISSED");
        System.out.printf(Locale.ROOT, "memory %.1f + %.1f MiB after GC, gate + %.0f MiB: %s%n", before, grown, MOST_MIB,
                grown <= MOST_MIB ? "met" : "MISSED");
    }

    /** Some work while the heart beats. */
    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private static Heartbeat.Pauses phase(String name, Work work) throws Exception {
        try (Heartbeat heart = new Heartbeat()) {
            work.run();
            Heartbeat.Pauses pauses = heart.end(MOST_MILLIS);
            System.out.printf(Locale.ROOT, "%-26s %8d %9.1f %9.1f %9.2f %9d %12.1f %12.1f%n", name, pauses.beats(),
                    pauses.longest(), pauses.worstOfAThousand(), pauses.median(), pauses.over(), pauses.longestWork(),
                    pauses.ownDelay());
            return pauses;
        }
    }

    /** Types a text letter by letter, and goes from match to match. */
    private static void search(Parent root) throws Exception {
        TextField field = (TextField) root.lookup("#log-find");
        for (String typed : new String[] {"p", "pr", "pro", "product 99", "QUEUE IS", "not in there"}) {
            onFx(() -> {
                field.setText(typed);
                return true;
            });
            await(() -> text(root, "#log-matches").endsWith("lines"));
            for (int step = 0; step < 20; step++) {
                onFx(() -> {
                    ((Button) root.lookup("#log-previous")).fire();
                    return true;
                });
                Thread.sleep(20);
            }
        }
    }

    private static double heap() throws InterruptedException {
        for (int round = 0; round < 3; round++) {
            System.gc();
            Thread.sleep(200);
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MIB;
    }

    private static String text(Parent root, String id) throws Exception {
        return onFx(() -> ((Labeled) root.lookup(id)).getText());
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        while (!condition.call()) {
            Thread.sleep(200);
        }
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
