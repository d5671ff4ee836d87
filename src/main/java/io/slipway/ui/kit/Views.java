package io.slipway.ui.kit;

import io.slipway.text.Messages;
import io.slipway.ui.kit.keys.KeysInForce;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import javafx.scene.control.Menu;

/** Loads the view of a controller: the FXML of the same name in the same package, with the texts of the bundle. */
public final class Views {
    private static final String CONTROLLER = "Controller";

    private final Messages messages;
    private final KeysInForce keys;

    /** Views with these texts. */
    public Views(Messages messages) {
        this.messages = messages;
        this.keys = new KeysInForce(messages);
    }

    /** The texts, for what a controller says itself. */
    public Messages messages() {
        return messages;
    }

    /** The keys of the actions, for what a controller hears or names itself. */
    public KeysInForce keys() {
        return keys;
    }

    /** Loads {@code X.fxml} beside {@code XController} and connects it with this controller. */
    public Parent load(Object controller) {
        Parent view = loaded(controller, Parent.class);
        WholeTexts.keep(view);
        return view;
    }

    /** The same for a menu. */
    public Menu menu(Object controller) {
        return loaded(controller, Menu.class);
    }

    private <T> T loaded(Object controller, Class<T> kind) {
        FXMLLoader loader = new FXMLLoader(location(controller.getClass()), messages.bundle());
        loader.setControllerFactory(type -> given(type, controller));
        try {
            return kind.cast(loader.load());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Object given(Class<?> type, Object controller) {
        if (!type.isInstance(controller)) {
            throw new IllegalStateException(type + " is not the controller that was given");
        }
        return controller;
    }

    private static URL location(Class<?> controller) {
        String name = controller.getSimpleName();
        String view = name.substring(0, name.length() - CONTROLLER.length()) + ".fxml";
        return Objects.requireNonNull(controller.getResource(view), view);
    }
}
