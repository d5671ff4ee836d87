package io.slipway.ui.settings;

import java.util.function.Supplier;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;

/**
 * One matter of the settings.
 *
 * @param id what it is called in the program
 * @param title what it is called in the list
 * @param icon stands before its name
 * @param content makes what is shown of it, when it is shown first
 */
public record Page(String id, String title, Feather icon, Supplier<Parent> content) {}
