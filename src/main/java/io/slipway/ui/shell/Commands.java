package io.slipway.ui.shell;

import java.util.function.BiPredicate;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyEvent;

/**
 * What works on all actions of the menus.
 *
 * @param made is given the menu bar once it is made
 * @param pressed whether the key is pressed that the action of an id has now
 * @param keys shows the keys of all actions
 * @param palette lies over the window and finds all of them
 * @param find opens it
 * @param findPlaces opens it with presets and jobs first
 */
public record Commands(
        Consumer<MenuBar> made,
        BiPredicate<String, KeyEvent> pressed,
        Runnable keys,
        Node palette,
        Runnable find,
        Runnable findPlaces) {}
