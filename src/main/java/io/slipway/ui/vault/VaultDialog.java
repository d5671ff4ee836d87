package io.slipway.ui.vault;

import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.dialog.OverWindow;
import io.slipway.vault.VaultKind;
import io.slipway.vault.VaultState;
import io.slipway.vault.age.PublicKey;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Window;
import javafx.util.Subscription;

/** The window of the vault. */
public final class VaultDialog {
    private final VaultAccess access;
    private final Views views;
    private final Supplier<Window> owner;
    private final Optional<AtStake> stake;

    /** A dialog over this window, in which the vault cannot be deleted. */
    public VaultDialog(VaultAccess access, Views views, Supplier<Window> owner) {
        this(access, views, owner, Optional.empty());
    }

    /**
     * A dialog over this window.
     *
     * @param stake what is lost with the vault, where it can be deleted
     */
    public VaultDialog(VaultAccess access, Views views, Supplier<Window> owner, Optional<AtStake> stake) {
        this.stake = stake;
        this.access = access;
        this.views = views;
        this.owner = owner;
    }

    /** Shows how the vault is, until it is closed. */
    public void show() {
        dialog(stake).showAndWait();
    }

    /** Asks to unlock it; goes away by itself once it is. Says whether it is unlocked then. */
    public boolean unlocked() {
        return showUntil(VaultState.Unlocked.class::isInstance);
    }

    /** Asks for a vault that outlives the program, as {@link #unlocked} does. Says whether one is unlocked then. */
    public boolean lasting() {
        return showUntil(state -> state instanceof VaultState.Unlocked(VaultKind kind, PublicKey key)
                && kind != VaultKind.MEMORY);
    }

    private boolean showUntil(Predicate<VaultState> wanted) {
        Dialog<ButtonType> dialog = dialog(Optional.empty());
        Subscription met = access.stateProperty().subscribe((before, now) -> {
            if (wanted.test(now)) {
                dialog.close();
            }
        });
        if (!wanted.test(access.stateProperty().get())) {
            dialog.showAndWait();
        }
        met.unsubscribe();
        return wanted.test(access.stateProperty().get());
    }

    private Dialog<ButtonType> dialog(Optional<AtStake> lost) {
        access.look();
        Dialog<ButtonType> dialog = new Dialog<>();
        OverWindow.place(dialog, owner.get());
        dialog.setTitle(views.messages().text("vault.title"));
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(ButtonType.CLOSE);
        VaultController controller = new VaultController(access, views, lost, () -> fit(pane));
        pane.setContent(views.load(controller));
        access.stateProperty().subscribe(changed -> fit(pane));
        access.troubleProperty().subscribe(said -> fit(pane));
        dialog.setOnShown(shown -> controller.focus());
        return dialog;
    }

    /** The states, and what is said in them, differ in height. */
    private static void fit(DialogPane pane) {
        Scene scene = pane.getScene();
        if (scene != null && scene.getWindow() != null) {
            pane.setPrefHeight(Region.USE_COMPUTED_SIZE);
            if (scene.getWindow().isShowing()) {
                grow(pane, scene.getWindow());
            }
            scene.getWindow().sizeToScene();
        }
    }

    /** Texts have their height only at the width at which they wrap, and what was out of sight has no style before. */
    private static void grow(DialogPane pane, Window window) {
        pane.applyCss();
        double frame = window.getHeight() - pane.getScene().getHeight();
        pane.setPrefHeight(Math.min(pane.prefHeight(pane.getWidth()), pane.maxHeight(pane.getWidth())));
        Screen.getScreensForRectangle(window.getX(), window.getY(), window.getWidth(), window.getHeight()).stream()
                .findFirst()
                .map(Screen::getVisualBounds)
                .map(screen -> Math.max(screen.getMinY(), screen.getMaxY() - pane.getPrefHeight() - frame))
                .filter(highest -> window.getY() > highest)
                .ifPresent(window::setY);
    }
}
