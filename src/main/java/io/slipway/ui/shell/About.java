package io.slipway.ui.shell;

import io.slipway.text.Messages;
import io.slipway.text.Version;
import io.slipway.ui.kit.CopyButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What this program is and what it runs on, to be read and to be copied. */
final class About {
    private static final double ICON = 64;

    private About() {}

    private record Fact(String name, String value) {}

    static Node of(Messages messages) {
        Label name = new Label(messages.text("window.title"));
        name.getStyleClass().add("title-2");
        Label text = new Label(messages.text("about.text"));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.getStyleClass().add("text-muted");
        VBox words = new VBox(name, text, grid(facts(messages), messages));
        words.getStyleClass().add("about-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox all = new HBox(words);
        icon().ifPresent(icon -> all.getChildren().addFirst(icon));
        all.getStyleClass().add("about");
        return all;
    }

    private static List<Fact> facts(Messages messages) {
        return List.of(
                new Fact(messages.text("about.version"), Version.current()),
                new Fact(messages.text("about.java"), Runtime.version().toString()),
                new Fact(messages.text("about.toolkit"), System.getProperty("javafx.runtime.version", "?")),
                new Fact(messages.text("about.system"), "%s %s, %s".formatted(
                        System.getProperty("os.name"), System.getProperty("os.version"), System.getProperty("os.arch"))));
    }

    private static Node grid(List<Fact> facts, Messages messages) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("facts");
        List<HBox> lines = new ArrayList<>();
        for (Fact fact : facts) {
            Label name = new Label(fact.name());
            Label value = new Label(fact.value());
            name.setLabelFor(value);
            name.getStyleClass().add("fact-name");
            name.setMinWidth(Region.USE_PREF_SIZE);
            value.getStyleClass().add("mono");
            HBox line = new HBox(value);
            line.getStyleClass().add("copy-line");
            grid.addRow(grid.getRowCount(), name, line);
            lines.add(line);
        }
        String said = facts.stream()
                .map(fact -> fact.name() + " " + fact.value())
                .collect(Collectors.joining("\n", "Slipway\n", "\n"));
        lines.getFirst().getChildren().add(new CopyButton(messages, "about.copy", () -> said));
        return grid;
    }

    /** The icons are put in by the build; classes that were compiled without it do without. */
    private static Optional<Node> icon() {
        return Optional.ofNullable(About.class.getResource("/io/slipway/ui/slipway-128.png")).map(found -> {
            ImageView icon = new ImageView(new Image(found.toString()));
            icon.setFitWidth(ICON);
            icon.setFitHeight(ICON);
            return icon;
        });
    }
}
