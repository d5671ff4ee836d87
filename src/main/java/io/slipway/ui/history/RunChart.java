package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Times;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/**
 * The last runs of a job, the oldest on the left: a bar for how long each took, and below it a shape and a colour for how
 * it ended. The pointer and the arrow keys choose one, and the line above says it in words.
 */
final class RunChart extends VBox {
    /** So many runs fit beside each other where the details are narrowest. */
    static final int MOST = 30;

    private static final double STEP = 8;
    private static final double BAR = 5;
    private static final double HEIGHT = 32;
    private static final double LEAST = 2;
    private static final double MARK = 3;

    private final Messages messages;
    private final Times times;
    private final Pace pace;
    private final Pane bars = new Pane();
    private final Rectangle cursor = new Rectangle(STEP, HEIGHT + 4 * MARK);
    private final Label told = new Label();
    private List<LaunchRecord> runs = List.of();
    private int chosen = -1;

    RunChart(Messages messages, Times times, Pace pace) {
        this.messages = messages;
        this.times = times;
        this.pace = pace;
        getStyleClass().add("run-chart");
        bars.setId("run-chart");
        bars.getStyleClass().add("run-bars");
        bars.setFocusTraversable(true);
        bars.setAccessibleRole(AccessibleRole.SLIDER);
        bars.setMinHeight(HEIGHT + 4 * MARK);
        bars.setMaxWidth(MOST * STEP);
        cursor.getStyleClass().add("run-cursor");
        told.setId("run-told");
        told.setWrapText(true);
        told.getStyleClass().add("fact-name");
        bars.setOnKeyPressed(this::press);
        bars.setOnMouseMoved(moved -> choose((int) (moved.getX() / STEP)));
        bars.setOnMouseExited(left -> choose(bars.isFocused() ? chosen : -1));
        bars.focusedProperty()
                .subscribe(focused -> choose(focused ? Math.max(0, chosen < 0 ? runs.size() - 1 : chosen) : -1));
        getChildren().setAll(told, bars);
    }

    /** Shows these runs, the newest first as the record lists them. */
    void show(List<LaunchRecord> newestFirst) {
        runs = newestFirst.reversed();
        double longest = runs.stream()
                .mapToDouble(run -> pace.duration(run).map(took -> (double) took.toMillis()).orElse(0.0))
                .max()
                .orElse(0);
        List<Node> shapes = new ArrayList<>(List.of(cursor));
        for (int at = 0; at < runs.size(); at++) {
            shapes.add(bar(runs.get(at), at, longest));
            shapes.add(mark(LaunchStatus.of(runs.get(at)), at));
        }
        bars.getChildren().setAll(shapes);
        bars.setDisable(runs.isEmpty());
        choose(bars.isFocused() ? Math.min(chosen, runs.size() - 1) : -1);
    }

    private Shape bar(LaunchRecord run, int at, double longest) {
        double took = pace.duration(run).map(duration -> (double) duration.toMillis()).orElse(0.0);
        double height = longest == 0 ? LEAST : Math.max(LEAST, HEIGHT * took / longest);
        Rectangle bar = new Rectangle(at * STEP + (STEP - BAR) / 2, HEIGHT - height, BAR, height);
        return dressed(bar, "run-bar", LaunchStatus.of(run));
    }

    /** Shapes that can be told apart without colours: a disc, a triangle, a square and a ring. */
    private static Shape mark(LaunchStatus status, int at) {
        double x = at * STEP + STEP / 2;
        double y = HEIGHT + 2 * MARK;
        return switch (status) {
            case SUCCEEDED -> dressed(new Circle(x, y, MARK), "run-mark", status);
            case FAILED -> dressed(
                    new Polygon(x, y - MARK - 0.5, x + MARK + 0.5, y + MARK, x - MARK - 0.5, y + MARK), "run-mark", status);
            case STARTED, RUNNING -> dressed(new Circle(x, y, MARK - 0.5), "run-ring", status);
            default ->
                dressed(new Rectangle(x - MARK + 0.5, y - MARK + 0.5, 2 * MARK - 1, 2 * MARK - 1), "run-mark", status);
        };
    }

    private static Shape dressed(Shape shape, String kind, LaunchStatus status) {
        shape.getStyleClass().addAll(kind, status.tone());
        shape.setMouseTransparent(true);
        return shape;
    }

    private void press(KeyEvent pressed) {
        int to = switch (pressed.getCode()) {
            case LEFT -> Math.max(0, chosen - 1);
            case RIGHT -> Math.min(runs.size() - 1, chosen + 1);
            case HOME -> 0;
            case END -> runs.size() - 1;
            default -> -1;
        };
        if (to >= 0) {
            choose(to);
            pressed.consume();
        }
    }

    private void choose(int at) {
        chosen = at < runs.size() ? at : -1;
        cursor.setVisible(chosen >= 0);
        cursor.setX(Math.max(0, chosen) * STEP);
        told.setText(chosen >= 0 ? words(runs.get(chosen)) : summary());
        bars.setAccessibleText(summary());
        bars.setAccessibleHelp(chosen >= 0 ? told.getText() : messages.text("chart.keys"));
    }

    private String words(LaunchRecord run) {
        String took = pace.words(run);
        return messages.text(
                took.isEmpty() ? "chart.run" : "chart.run.took",
                messages.text(LaunchStatus.of(run).key()),
                times.ago(run.preparedAt()),
                took);
    }

    private String summary() {
        List<LaunchStatus> ends = runs.stream().map(LaunchStatus::of).toList();
        long good = ends.stream().filter(status -> status == LaunchStatus.SUCCEEDED).count();
        long going = ends.stream()
                .filter(status -> status == LaunchStatus.STARTED || status == LaunchStatus.RUNNING)
                .count();
        return runs.isEmpty()
                ? messages.text("chart.empty")
                : messages.text("chart.summary", runs.size(), good, going);
    }
}
