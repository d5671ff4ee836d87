package io.slipway.ui.compose;

import io.slipway.run.Section;
import io.slipway.ui.compose.check.Findings;
import io.slipway.ui.compose.check.Inspection;
import io.slipway.ui.kit.Shown;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a tab says beside its name: how many entries it has, and how much is wrong in it, by icon and number. */
final class TabBadge extends HBox {
    private final Label entries = new Label();
    private final Label errors = new Label();
    private final Label warnings = new Label();
    private final Tab tab;
    private final Section section;

    private TabBadge(Tab tab, Section section, Inspection inspection) {
        this.tab = tab;
        this.section = section;
        getStyleClass().add("tab-badge");
        entries.getStyleClass().add("tab-count");
        errors.getStyleClass().add("tab-errors");
        warnings.getStyleClass().add("tab-warnings");
        errors.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        warnings.setGraphic(new FontIcon(Feather.ALERT_TRIANGLE));
        getChildren().setAll(entries, errors, warnings);
        show(entries, 0);
        inspection.findingsProperty().subscribe(this::judge);
    }

    static void on(Tab tab, Section section, Inspection inspection, List<? extends ObservableList<?>> counted) {
        TabBadge badge = new TabBadge(tab, section, inspection);
        Runnable count = () -> badge.show(badge.entries, counted.stream().mapToLong(List::size).sum());
        counted.forEach(list -> list.subscribe(count));
        count.run();
    }

    private void judge(Findings findings) {
        Findings.Count count = findings.count(section);
        show(errors, count.errors());
        // Beside an error a warning would only lengthen the tab.
        show(warnings, count.errors() == 0 ? count.warnings() : 0);
    }

    /** Where there is nothing to say, the tab has no gap for it either. */
    private void show(Label label, long number) {
        label.setText(String.valueOf(number));
        Shown.set(label, number > 0);
        tab.setGraphic(getChildren().stream().anyMatch(Node::isVisible) ? this : null);
    }
}
