package io.slipway.ui.compose;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import io.slipway.draft.RunDraft;
import io.slipway.run.Place;
import io.slipway.run.Section;
import io.slipway.run.rules.Known;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.DeferredParts;
import io.slipway.ui.kit.Times;
import io.slipway.ui.kit.Views;
import io.slipway.ui.shell.MainController;
import java.io.File;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** A composer on a stage, as tests use it: files are chosen from a list, and work is done at once. */
final class Composing {
    final RunDraft draft;
    final ObjectProperty<Known> known = new SimpleObjectProperty<>(Known.NOTHING);
    final ObjectProperty<Optional<Set<String>>> jobVariables = new SimpleObjectProperty<>(Optional.empty());
    final Choices choices;
    final List<File> chosen = new ArrayList<>();
    final List<Throwable> failures = new ArrayList<>();
    final List<Place> elsewhere = new ArrayList<>();
    final Times times = new Times(new Messages(), Clock.systemUTC(), ZoneOffset.UTC);
    final Views views = new Views(new Messages());
    final ComposeController controller;
    final Parent root;

    Composing(RunDraft draft, Choices choices) {
        this.draft = draft;
        this.choices = choices;
        DeferredParts atOnce = DeferredParts.atOnce();
        TabContents contents = new TabContents(
                draft,
                jobVariables,
                choices,
                times,
                views,
                owner -> List.copyOf(chosen),
                Background.onThisThread(failures::add),
                atOnce);
        controller = new ComposeController(
                draft, known, new SimpleObjectProperty<>(List.of()), contents, views, atOnce);
        Parent tabs = views.load(controller);
        ProblemViews problems = controller.problemViews();
        VBox.setVgrow(tabs, Priority.ALWAYS);
        root = new VBox(tabs, problems.list(), problems.line());
        controller.setOnElsewhere(elsewhere::add);
    }

    void on(Stage stage, double width, double height) {
        theme(false);
        stage.setScene(MainController.scene(root, width, height));
        stage.show();
    }

    /** A stage with nothing on it yet. */
    static void begin(Stage stage) {
        theme(false);
        stage.setScene(new Scene(new Pane(), 800, 560));
        stage.show();
    }

    void visitAll() {
        for (Section section : Section.values()) {
            controller.select(section);
        }
    }

    static void theme(boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }
}
