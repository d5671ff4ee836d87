package io.slipway.ui.rehearsal;

import io.slipway.ui.kit.Background;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import javafx.stage.Window;

/** A walk through the window, as an operator goes: a launch, then each screen and dialog, then the way out. */
public final class Walk {
    private static final System.Logger LOG = System.getLogger(Walk.class.getName());
    /** Leads to a launch that has something in every tab. */
    private static final String EXAMPLE = "welcome-sandbox";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofMillis(120);
    private static final List<String> SCREENS = List.of(
            "show-environment", "variables-sort", "variables-text", "variables-text", "menu-add-variable", "menu-undo",
            "show-files", "show-billing", "show-deployment", "show-log", "show-presets",
            "show-presets", "show-request", "show-request", "placeholders", "import-launch", "connect", "connections",
            "vault", "team-keys", "keep-history", "settings-menu", "shortcuts", "where-is-my-data", "about",
            "save-preset-as", "active-runs", "abort-run", "launch-again", "write-note", "compare-launches",
            "new-draft", "show-environment", "recent-messages-menu", "menu-palette");

    private final Stage stage;
    private final Background background;

    /** A walk through the window that stands on this stage. */
    public Walk(Stage stage, Background background) {
        this.stage = stage;
        this.background = background;
    }

    /** Goes, on a thread of its own, and closes the window in the end, however far it came. */
    public void begin() {
        Thread.ofVirtual().name("rehearsal").start(() -> {
            try {
                go();
            } catch (InterruptedException | RuntimeException stopped) {
                LOG.log(System.Logger.Level.WARNING, "Stopped on the way", stopped);
            }
            leave();
        });
    }

    /** A dialog that comes late would keep the program from ending. */
    private void leave() {
        try {
            until(() -> {
                closeWhatOpened();
                return Window.getWindows().stream().allMatch(stage::equals);
            });
            Thread.sleep(LOOK);
            background.onFxThread(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        } catch (InterruptedException | RuntimeException stopped) {
            LOG.log(System.Logger.Level.WARNING, "Stopped at the end", stopped);
        }
    }

    private void go() throws InterruptedException {
        fire("welcome-menu");
        until(() -> button(EXAMPLE).isPresent());
        background.onFxThread(() -> button(EXAMPLE).ifPresent(ButtonBase::fire));
        until(() -> button("review-launch").filter(Walk::isDefault).isPresent());
        background.onFxThread(() -> button("review-launch").ifPresent(ButtonBase::fire));
        until(() -> button("review-launch").isEmpty());
        for (String screen : SCREENS) {
            fire(screen);
            Thread.sleep(LOOK);
            background.onFxThread(this::closeWhatOpened);
            Thread.sleep(LOOK);
        }
    }

    private static boolean isDefault(ButtonBase button) {
        return button instanceof Button approve && approve.isDefaultButton();
    }

    private void closeWhatOpened() {
        List.copyOf(Window.getWindows()).stream().filter(window -> !window.equals(stage)).forEach(Window::hide);
    }

    private void fire(String id) {
        background.onFxThread(() -> {
            MenuBar bar = (MenuBar) stage.getScene().lookup("#menu-bar");
            MenuItem item = find(bar.getMenus(), id).orElseThrow();
            if (!item.isDisable()) {
                item.fire();
            }
        });
    }

    private static Optional<MenuItem> find(List<? extends MenuItem> items, String id) {
        return items.stream()
                .flatMap(item -> id.equals(item.getId())
                        ? Optional.of(item).stream()
                        : item instanceof Menu menu
                                ? find(menu.getItems(), id).stream()
                                : Optional.<MenuItem>empty().stream())
                .findFirst();
    }

    private static Optional<ButtonBase> button(String id) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().getRoot().lookup("#" + id))
                .filter(ButtonBase.class::isInstance)
                .filter(Node::isVisible)
                .map(ButtonBase.class::cast)
                .findFirst();
    }

    private void until(Callable<Boolean> condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!onFx(condition)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The window did not come so far");
            }
            Thread.sleep(LOOK);
        }
    }

    private boolean onFx(Callable<Boolean> condition) throws InterruptedException {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        background.onFxThread(() -> {
            try {
                answer.complete(condition.call());
            } catch (Exception notYet) {
                answer.completeExceptionally(notYet);
            }
        });
        return answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
}
