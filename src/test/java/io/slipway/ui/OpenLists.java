package io.slipway.ui;

import io.slipway.draft.SourceDraft;
import io.slipway.run.Source;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;

/** What an operator opens to pick from a list, and what is said and offered there. */
final class OpenLists {
    private OpenLists() {
    }

    static void press(WindowFixture fixture, String control, KeyCode key) throws Exception {
        WindowFixture.onFx(() -> {
            fixture.robot.lookup("#scroll").<ScrollPane>tryQuery().ifPresent(pane -> bringUp(pane, fixture.find(control)));
            fixture.find(control).requestFocus();
        });
        fixture.robot.push(key);
    }

    /** The screen of the tests has an edge over which nothing may be drawn, not even for a moment. */
    private static void bringUp(ScrollPane pane, Node control) {
        Node content = pane.getContent();
        double top = content.sceneToLocal(control.localToScene(control.getBoundsInLocal())).getMinY() - 48;
        double hidden = content.getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
        pane.setVvalue(hidden > 0 ? Math.clamp(top / hidden, 0, 1) : 0);
        pane.layout();
    }

    static void billing(WindowFixture fixture) throws Exception {
        fixture.robot.clickOn("Billing");
        WindowFixture.until(() -> fixture.shows("#plan"));
    }

    static void source(WindowFixture fixture, String service) throws Exception {
        fixture.robot.clickOn("Deployment");
        WindowFixture.until(() -> fixture.robot.lookup("#kind").tryQuery().isPresent());
        WindowFixture.onFx(() -> {
            fixture.services.draft().source().kindProperty().set(SourceDraft.Kind.BUILD);
            fixture.services.draft().source().serviceIdProperty().set(service);
        });
    }

    static Source.Build source(WindowFixture fixture) {
        return (Source.Build) fixture.services.draft().spec().deployment().source();
    }

    static Label label(WindowFixture fixture, String list) {
        return fixture.robot.lookup("#list-state-" + list + " .label").queryAs(Label.class);
    }

    static String said(WindowFixture fixture, String list) {
        return fixture.robot.lookup("#list-state-" + list).queryAll().stream()
                .filter(Node::isVisible)
                .map(line -> ((Label) line.lookup(".label")).getText())
                .findFirst()
                .orElse("");
    }

    /** What a screen reader says of the rows of an open list. */
    static List<String> rows(WindowFixture fixture) {
        return fixture.robot.lookup(".list-cell").queryAll().stream()
                .filter(cell -> !((IndexedCell<?>) cell).isEmpty())
                .map(cell -> String.valueOf(cell.getAccessibleText()))
                .toList();
    }
}
