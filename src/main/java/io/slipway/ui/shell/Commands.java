package io.slipway.ui.shell;

import java.util.function.Consumer;
import javafx.scene.control.MenuBar;

/**
 * What works on all actions of the menus.
 *
 * @param made is given the menu bar once it is made
 * @param keys shows the keys of all actions
 */
public record Commands(Consumer<MenuBar> made, Runnable keys) {}
