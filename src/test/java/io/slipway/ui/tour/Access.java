package io.slipway.ui.tour;

import io.slipway.ui.kit.form.FormRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What a screen reader can say of the controls of a scene. */
public final class Access {
    private static final Set<AccessibleRole> NO_ROLES = Set.of(AccessibleRole.NODE, AccessibleRole.PARENT);
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private Access() {
    }

    /** What takes the focus now. */
    public static List<Node> stops(Scene scene) {
        return Tree.shown(scene).stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && node != scene.getRoot())
                .toList();
    }

    /** What is missing in this scene. */
    public static List<String> missingIn(Scene scene) {
        List<String> missing = new ArrayList<>();
        List<Node> shown = Tree.shown(scene);
        for (Node node : stops(scene)) {
            if (NO_ROLES.contains(node.getAccessibleRole())) {
                missing.add("no role: " + Tree.path(node));
            }
            if (!isNamed(node, shown)) {
                missing.add("no name: " + Tree.path(node));
            }
            if (node instanceof ButtonBase button && isIconOnly(button) && !hasWords(button.getGraphic()) && !isExplained(button)) {
                missing.add("an icon without a tooltip: " + Tree.path(node));
            }
            if (isHelped(node) && isEmpty(heard(node))) {
                missing.add("a help that nobody hears: " + Tree.path(node));
            }
            if (node.getPseudoClassStates().contains(DANGER) && isEmpty(node.getAccessibleHelp())) {
                missing.add("an error that nobody hears: " + Tree.path(node));
            }
        }
        return missing;
    }

    /** What stands below a field of a form belongs to it. */
    private static boolean isHelped(Node node) {
        return Tree.around(node)
                .filter(FormRow.class::isInstance)
                .map(FormRow.class::cast)
                .anyMatch(row -> row.getField() == node && !isEmpty(row.message().text()));
    }

    private static String heard(Node node) {
        return node.queryAccessibleAttribute(AccessibleAttribute.HELP) instanceof String help ? help : "";
    }

    private static boolean isNamed(Node node, List<Node> shown) {
        return !isEmpty(node.getAccessibleText())
                || (node instanceof Labeled labeled && !isIconOnly(labeled))
                || shown.stream().anyMatch(other -> other instanceof Label label && label.getLabelFor() == node && !isEmpty(label.getText()));
    }

    private static boolean isIconOnly(Labeled labeled) {
        return isEmpty(labeled.getText()) || labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY;
    }

    /** A card says what it does in labels of its own. */
    private static boolean hasWords(Node graphic) {
        return (graphic instanceof Labeled labeled && !isEmpty(labeled.getText()))
                || (graphic instanceof Parent parent && parent.getChildrenUnmodifiable().stream().anyMatch(Access::hasWords));
    }

    private static boolean isExplained(Control control) {
        return (control.getTooltip() != null && !isEmpty(control.getTooltip().getText()))
                || saysUnderTheMouse(control)
                || saysUnderTheMouse(control.getParent());
    }

    /** Many tooltips are made only when the mouse comes, and one of a button that may be disabled is its place's. */
    private static boolean saysUnderTheMouse(Node node) {
        Event.fireEvent(node, new MouseEvent(
                MouseEvent.MOUSE_ENTERED, 0, 0, 0, 0, MouseButton.NONE, 0,
                false, false, false, false, false, false, false, false, false, false, null));
        return node.getProperties().values().stream()
                .anyMatch(one -> one instanceof Tooltip tooltip && !isEmpty(tooltip.getText()));
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }
}
