package io.slipway.ui.exchange;

import io.slipway.exchange.read.Remark;
import io.slipway.run.Problem;
import io.slipway.text.Messages;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shows what an import would change, part by part, and below it what is wrong with it or was not understood. */
final class ImportFindings {
    private final GridPane facts;
    private final VBox list;
    private final Messages messages;
    private final ImportWords words;

    /** Shows it below the first row of {@code facts}, their heading, and in {@code list}. */
    ImportFindings(GridPane facts, VBox list, Messages messages) {
        this.facts = facts;
        this.list = list;
        this.messages = messages;
        this.words = new ImportWords(messages);
    }

    /** Shows these in place of what was shown before; {@code besides} is what comes with the launch. */
    void show(ImportSummary summary, List<Problem> problems, List<String> besides, List<Remark> remarks) {
        facts.getChildren().removeIf(node -> GridPane.getRowIndex(node) != null && GridPane.getRowIndex(node) > 0);
        summary.rows().forEach(this::addFact);
        list.getChildren().clear();
        section("import.problems", problems, problem -> line(
                problem.isError() ? Feather.X_CIRCLE : Feather.ALERT_TRIANGLE,
                problem.isError() ? "danger" : "warning",
                words.problem(problem)));
        section("import.besides", besides, said -> line(Feather.INFO, "info", said));
        section("import.remarks", remarks.stream().filter(r -> !r.kind().isHarmless()).toList(), remark -> line(
                Feather.ALERT_TRIANGLE, "warning", words.remark(remark)));
        section("import.harmless", remarks.stream().filter(r -> r.kind().isHarmless()).toList(), remark -> line(
                Feather.INFO, "info", words.remark(remark)));
    }

    private void addFact(ImportSummary.Row row) {
        Label part = new Label(row.part());
        part.getStyleClass().add("fact-name");
        part.setMinWidth(Region.USE_PREF_SIZE);
        Label before = new Label(row.now());
        before.getStyleClass().add("text-muted");
        Label after = new Label(row.then());
        after.setWrapText(true);
        after.setMinHeight(Region.USE_PREF_SIZE);
        part.setLabelFor(after);
        after.getStyleClass().add(row.changed() ? "changed" : "text-muted");
        facts.addRow(facts.getRowCount(), part, before, after);
    }

    private <T> void section(String key, List<T> items, Function<T, Node> line) {
        if (!items.isEmpty()) {
            Label heading = new Label(messages.text(key, items.size()));
            heading.getStyleClass().add("import-section");
            list.getChildren().add(heading);
            items.forEach(item -> list.getChildren().add(line.apply(item)));
        }
    }

    private static Node line(Feather icon, String tone, String said) {
        Label label = new Label(said);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox line = new HBox(new FontIcon(icon), label);
        line.getStyleClass().addAll("import-line", tone);
        return line;
    }
}
