package io.slipway.ui.settings;

import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/**
 * One matter of the settings.
 *
 * @param id what it is called in the program
 * @param title what it is called in the list
 * @param icon stands before its name
 * @param content makes what is shown of it, when it is shown first
 */
public record Page(String id, String title, Feather icon, Supplier<Content> content) {
    /**
     * What is shown of it, until the settings are closed.
     *
     * @param view the page
     * @param leaving asked before they are closed
     * @param end run once they are closed, so that nothing that lives on keeps the page
     */
    public record Content(Parent view, Leaving leaving, Runnable end) {
        /** A page that can be left at any time and listens to nothing that lives on. */
        public static Content of(Parent view) {
            return new Content(view, (over, close) -> true, () -> {});
        }
    }

    /** Whether the settings can be closed, as far as one page goes. */
    public interface Leaving {
        /**
         * Says whether they can be closed now.
         *
         * @param over the window that a question stands over
         * @param close closes them later, when the operator wants that and they cannot be closed now
         */
        boolean leave(Window over, Runnable close);
    }
}
