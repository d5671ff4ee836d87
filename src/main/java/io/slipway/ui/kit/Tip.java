package io.slipway.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** Words beside the mouse where it rests, made when it first comes: a tooltip is a window, and a table has hundreds. */
public final class Tip {
    private Tip() {
    }

    /** Says what the control is called. */
    public static void ofName(Node control) {
        on(control, control.accessibleTextProperty());
    }

    /** Says why a control is disabled, which is always the same. */
    public static void whileDisabled(Node control, String why) {
        whileDisabled(control, new ReadOnlyStringWrapper(why));
    }

    /**
     * Says why a control is disabled, beside the mouse in place of its name and to a screen reader as its help; as it hears
     * no mouse then, what it stands in listens.
     */
    public static void whileDisabled(Node control, ObservableValue<String> why) {
        control.accessibleHelpProperty().bind(Bindings.createStringBinding(
                () -> control.isDisabled() ? why.getValue() : "", control.disabledProperty(), why));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(why);
        control.parentProperty().subscribe(parent -> {
            if (parent != null) {
                parent.addEventHandler(MouseEvent.MOUSE_MOVED, new EventHandler<>() {
                    private boolean before;

                    @Override
                    public void handle(MouseEvent moved) {
                        boolean over = control.isDisabled()
                                && control.getBoundsInParent().contains(moved.getX(), moved.getY());
                        if (over && !before) {
                            Tooltip.install(parent, tooltip);
                        } else if (before && !over) {
                            Tooltip.uninstall(parent, tooltip);
                        }
                        before = over;
                    }
                });
            }
        });
    }

    /** Says these words, as they are then. */
    public static void on(Node control, ObservableValue<String> words) {
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent entered) {
                control.removeEventHandler(MouseEvent.MOUSE_ENTERED, this);
                Tooltip tooltip = new Tooltip();
                tooltip.textProperty().bind(words);
                Tooltip.install(control, tooltip);
            }
        });
    }
}
