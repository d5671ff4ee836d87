package io.slipway.ui.launch;

import io.slipway.ui.kit.PageScroll;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.TextSize;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What folds away below the line of an outcome: it never takes much of the window, in a low one only for what is decided. */
final class OutcomeFold {
    /** Of the height of the window. */
    private static final double MOST = 0.3;
    /** In text of the usual size; in a window that is lower, the form has more need of the room. */
    private static final double LOW = 560;

    /** What somebody has to do about an outcome. */
    enum Need { NONE, READ, DECIDED }

    private final Region panel;
    private final ToggleButton more;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObservableValue<Double> scale;

    /**
     * What folds in this panel.
     *
     * @param more folds and unfolds it
     * @param brief says in the line what is folded away
     */
    OutcomeFold(Region panel, ToggleButton more, PageScroll body, Label brief) {
        this.panel = panel;
        this.more = more;
        this.scale = TextSize.scale(panel);
        Shown.when(body, more.selectedProperty());
        body.maxHeightProperty().bind(panel.sceneProperty()
                .flatMap(Scene::heightProperty)
                .map(height -> MOST * height.doubleValue())
                .orElse(Double.MAX_VALUE));
        more.graphicProperty().bind(more.selectedProperty()
                .map(open -> new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP)));
        brief.textProperty().bind(Bindings.when(more.selectedProperty()).then("").otherwise(words));
        brief.getTooltip().textProperty().bind(words);
    }

    /** Shows an outcome, in these words where it is folded. */
    void show(String brief, Need need) {
        words.set(brief);
        more.setSelected(need == Need.DECIDED || (need == Need.READ && !isLow()));
    }

    private boolean isLow() {
        Scene scene = panel.getScene();
        return scene != null && scene.getHeight() / scale.getValue() < LOW;
    }
}
