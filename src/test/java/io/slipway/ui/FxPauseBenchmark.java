package io.slipway.ui;

import io.slipway.bench.InImage;
import io.slipway.draft.EnvVarDraft;
import io.slipway.run.EnvVar;
import io.slipway.ui.follow.Heartbeat;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/**
 * Works in a real window with 2,000 variables as an operator does, step by step: how long the FX thread pauses in each
 * step, beside the same window while nothing is done in it. It runs in the built program, where that is built.
 *
 * <p>The gate is for the processor time that the FX thread takes in one go: the clock tells of other programs too.
 */
public final class FxPauseBenchmark {
    private static final int ROWS = 2000;
    private static final int KEYS = 200;
    private static final double MOST_MILLIS = 50;
    private static final Duration IDLE = Duration.ofSeconds(3);
    private static final Path CACHE = Path.of("lib", "window.aot");

    private final WindowFixture window;
    private final FxRobot robot;
    private final String only;
    private double longest;
    private double longestWork;
    private Heartbeat heart = new Heartbeat();

    private FxPauseBenchmark(WindowFixture window, String only) {
        this.only = only;
        this.window = window;
        this.robot = window.robot;
    }

    /** Prints one line for each step and whether the gate is met; an argument picks the steps whose names hold it. */
    public static void main(String[] args) throws Exception {
        Optional<Integer> done = InImage.isHere() ? Optional.empty() : InImage.run(FxPauseBenchmark.class, args);
        if (done.isPresent()) {
            System.exit(done.get());
        }
        Path home = Files.createTempDirectory("slipway-pauses");
        System.setProperty("testfx.robot.write_sleep", "20");
        try (WindowFixture window = WindowFixture.open(home)) {
            new FxPauseBenchmark(window.ready(), String.join(" ", InImage.arguments(args))).work();
        }
        Platform.exit();
        System.exit(0);
    }

    private void work() throws Exception {
        heart.close();
        WindowFixture.onFx(() -> {
            // On the headless toolkit the FX thread copies each picture dot by dot.
            if (isHeadless()) {
                window.stage.setWidth(1024);
                window.stage.setHeight(640);
            }
            window.stage.requestFocus();
        });
        head();
        step("idle, 3 variables", () -> {
            load(3);
            Thread.sleep(IDLE);
        });
        step("type 200 keys, 3 variables", () -> type(1));
        double before = longest;
        double workBefore = longestWork;
        longest = 0;
        longestWork = 0;
        step("open 2,000 variables", () -> load(ROWS));
        step("type 200 keys, 2,000 variables", () -> type(1000));
        step("filter", this::filter);
        step("sort by name and back", () -> {
            fire("#sort");
            fire("#sort");
        });
        step("only problems and back", () -> {
            fire("#problems");
            fire("#problems");
        });
        step("scroll", this::scroll);
        step("switch tabs", this::switchTabs);
        step("choose all, leave out, undo", this::leaveOut);
        step("move a row 20 times", this::move);
        step("paste 2,000 and take them", this::paste);
        step("undo and redo the paste", () -> {
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        });
        // The gate is for 2,000; from here on there would be 4,000.
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        step("as text", () -> fire("#asText"));
        step("type 40 keys in the text", () -> {
            TextInputControl area = window.find("#area");
            WindowFixture.onFx(() -> area.positionCaret(0));
            robot.write("TYPED=" + "x".repeat(34));
        });
        step("back to rows", () -> fire("#asText"));
        System.out.printf(Locale.ROOT, "with 3 variables: longest pause %.1f ms, longest work %.1f ms%n", before, workBefore);
        System.out.printf(Locale.ROOT, "with 2,000: longest pause %.1f ms, longest work %.1f ms, gate %.0f ms of work: %s%n",
                longest, longestWork, MOST_MILLIS, longestWork <= MOST_MILLIS ? "met" : "MISSED");
    }

    private static void head() {
        System.out.printf("%s UTC, %d processors, load %.1f, %s, %s%n", LocalDateTime.now(ZoneOffset.UTC).withNano(0),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                ManagementFactory.getGarbageCollectorMXBeans().getFirst().getName(),
                System.getProperty("glass.platform", "on a display"));
        System.out.println(InImage.isHere()
                ? "In the built program, " + (Files.exists(Path.of(System.getProperty("slipway.image")).resolve(CACHE))
                        ? "with its cache of classes."
                        : "which has NO cache of classes.")
                : "NOT in the built program, which is not there: each class is loaded from its jar when it is first used.");
        System.out.println(isHeadless()
                ? "Headless: copying the picture is work of the FX thread too, as on no display."
                : "On a display: the picture is painted beside the FX thread, which only hands it over.");
        System.out.printf("%-30s %7s %9s %9s %9s %9s %13s %10s%n", "FX thread, ms", "n", "median", "p99", "max", "over 50",
                "longest work", "late beat");
    }

    private static boolean isHeadless() {
        return "Headless".equals(System.getProperty("glass.platform"));
    }

    /** Something that is done in the window while the heart beats. */
    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private void step(String name, Work work) throws Exception {
        if (!name.startsWith("open") && !name.contains(only)) {
            return;
        }
        try (Heartbeat beating = new Heartbeat()) {
            heart = beating;
            Thread.sleep(50);
            work.run();
            Thread.sleep(300);
            Heartbeat.Pauses pauses = heart.end(MOST_MILLIS);
            longest = Math.max(longest, pauses.longest());
            longestWork = Math.max(longestWork, pauses.longestWork());
            System.out.printf(Locale.ROOT, "%-30s %7d %9.2f %9.1f %9.1f %9d %13.1f %10.1f%n", name, pauses.beats(),
                    pauses.median(), pauses.worstOfAHundred(), pauses.longest(), pauses.over(), pauses.longestWork(),
                    pauses.ownDelay());
        }
    }

    private void load(int rows) throws Exception {
        List<EnvVar> variables = IntStream.range(0, rows)
                .mapToObj(i -> i % 3 == 0 ? EnvVar.secret("SECRET_" + i, "value " + i) : EnvVar.plain("NAME_" + i, "value " + i))
                .toList();
        WindowFixture.onFx(() -> {
            window.services.draft().restore(window.services.draft().spec().withEnvironment(variables));
        });
        until(() -> list().getItems().size() == rows);
    }

    /** To look through the whole window is not what an operator does. */
    private void until(Callable<Boolean> condition) throws Exception {
        WindowFixture.until(() -> heart.aside(condition));
    }

    private ListView<EnvVarDraft> list() {
        return window.find(".env-list");
    }

    private void fire(String id) throws Exception {
        ButtonBase button = window.find(id);
        WindowFixture.onFx(button::fire);
        Thread.sleep(200);
    }

    private void chooseRow(int row) throws Exception {
        ListView<EnvVarDraft> list = list();
        WindowFixture.onFx(() -> {
            list.getSelectionModel().clearAndSelect(row);
            list.scrollTo(row);
            list.requestFocus();
        });
    }

    private void type(int row) throws Exception {
        chooseRow(row);
        robot.push(KeyCode.ENTER).push(KeyCode.TAB);
        robot.write("x".repeat(KEYS));
    }

    private void filter() {
        robot.push(KeyCode.CONTROL, KeyCode.F).write("name_12");
        robot.push(KeyCode.ESCAPE);
    }

    private void scroll() throws Exception {
        ListView<EnvVarDraft> list = list();
        for (int row = 0; row < ROWS; row += 37) {
            int to = row;
            WindowFixture.onFx(() -> list.scrollTo(to));
            Thread.sleep(16);
        }
    }

    private void switchTabs() throws Exception {
        for (int round = 0; round < 3; round++) {
            for (KeyCode tab : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4)) {
                robot.push(KeyCode.ALT, tab);
                Thread.sleep(100);
            }
            robot.push(KeyCode.CONTROL, KeyCode.E);
            Thread.sleep(100);
        }
    }

    private void leaveOut() throws Exception {
        chooseRow(0);
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.SPACE);
        Thread.sleep(200);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
    }

    private void move() throws Exception {
        chooseRow(500);
        for (int i = 0; i < 20; i++) {
            robot.push(KeyCode.ALT, KeyCode.DOWN);
        }
    }

    private void paste() throws Exception {
        String text = IntStream.range(0, ROWS).mapToObj(i -> "PASTED_" + i + "=" + i).collect(Collectors.joining("\n"));
        WindowFixture.onFx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        until(() -> window.shows("#env-preview-take"));
        Thread.sleep(300);
        robot.clickOn("#env-preview-take");
        until(() -> window.services.draft().environment().size() == 2 * ROWS);
    }
}
