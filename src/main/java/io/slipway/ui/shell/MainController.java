package io.slipway.ui.shell;

import io.slipway.settings.Remembered;
import io.slipway.ui.kit.PageScroll;
import io.slipway.ui.kit.SceneKeys;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.Views;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The window: it places the screens, and lets them give way when it gets small. */
public final class MainController {
    private static final SidePane.Usual PRESETS = new SidePane.Usual("presets", true, 232, 1000, 720);
    private static final SidePane.Usual PREVIEW = new SidePane.Usual("preview", false, 380, 1200, 860);
    private static final SidePane.Usual HISTORY = new SidePane.Usual("history", false, 280, 680, 560);

    /** What stands around the panes takes less of a window that is smaller, in text of the usual size. */
    private static final double CRAMPED_WIDTH = 440;
    private static final double CRAMPED_HEIGHT = 300;
    private static final PseudoClass CRAMPED = PseudoClass.getPseudoClass("cramped");

    /** The heads of the form and a few rows of it, in text of the usual size. */
    private static final double LEAST_FORM = 200;

    private final Screens screens;
    private final Views views;
    private final StatusController status;
    private final Actions actions;
    private final Front front;
    private final Remembered remembered;

    @FXML private StackPane root;
    @FXML private BorderPane frame;
    @FXML private VBox top;
    @FXML private SplitPane rows;
    @FXML private SplitPane columns;
    @FXML private StackPane drawer;
    @FXML private VBox centre;

    /** A window of these screens, which stand as they were left, behind a page for newcomers while there is one. */
    public MainController(
            Screens screens, Views views, StatusController status, Actions actions, Front front, Remembered remembered) {
        this.front = front;
        this.remembered = remembered;
        this.screens = screens;
        this.views = views;
        this.status = status;
        this.actions = actions;
    }

    @FXML
    private void initialize() {
        PageScroll composing = scrolled(screens.compose());
        front.shown().subscribe(fronted -> fill(fronted ? front.page().get() : composing));
        DoubleBinding scale = actions.appearance().fontSizeProperty().divide((double) Look.NORMAL);
        Drawer before = new Drawer(drawer, rows);
        SidePane.Middle middle = new SidePane.Middle(scale, before);
        PaneRow beside = new PaneRow(columns, scale);
        SidePane presets = new SidePane(beside, scrolled(screens.presets()), PRESETS, remembered, middle);
        SidePane preview = new SidePane(beside, scrolled(screens.preview()), PREVIEW, remembered, middle);
        SidePane history = new SidePane(
                new PaneRow(rows, scale), scrolled(screens.below()), HISTORY, remembered, middle);
        Panes panes = new Panes(
                presets.shownProperty(), preview.shownProperty(), history.shownProperty());
        root.getChildren().add(actions.doors().commands().palette());
        top.getChildren().setAll(views.load(new MenuController(actions, panes, views, status::hint)), screens.connection());
        actions.logs().setOnOpened(() -> history.shownProperty().set(true));
        frame.setBottom(foot(panes));
        columns.minHeightProperty().bind(Bindings.createDoubleBinding(
                () -> rows.getItems().size() > 1 ? LEAST_FORM * scale.get() : 0, rows.getItems(), scale));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::stopWaiting);
        fit(List.of(presets, preview), history, scale);
        closeForTheMiddle(before);
    }

    private void fit(List<SidePane> byWidth, SidePane byHeight, DoubleBinding scale) {
        Runnable fit = () -> {
            byWidth.forEach(pane -> pane.fit(root.getWidth()));
            byHeight.fit(root.getHeight());
            root.pseudoClassStateChanged(CRAMPED, root.getWidth() < CRAMPED_WIDTH * scale.get()
                    || root.getHeight() < CRAMPED_HEIGHT * scale.get());
        };
        root.widthProperty().subscribe(fit);
        root.heightProperty().subscribe(fit);
        scale.subscribe(fit);
    }

    /** Drafts stand in the middle. */
    private void closeForTheMiddle(Drawer open) {
        front.shown().subscribe((was, now) -> open.close());
        actions.presets().tabs().shownProperty().subscribe((was, now) -> open.close());
    }

    /** The way to launch stands below all panes, so that none of them moves or hides it. */
    private Parent foot(Panes panes) {
        VBox launching = new VBox(screens.outcome(), screens.launch());
        Shown.when(launching, front.shown().map(fronted -> !fronted));
        return new VBox(launching, status.load(views, panes));
    }

    private void fill(Parent page) {
        VBox.setVgrow(page, Priority.ALWAYS);
        centre.getChildren().setAll(page);
    }

    /** Tables and buttons take Escape for themselves even where it does nothing; texts and messages have a use for it. */
    private void stopWaiting(KeyEvent event) {
        boolean used = root.getScene().getFocusOwner() instanceof TextInputControl
                || actions.notices().node().isFocusWithin();
        boolean pressed = actions.doors().commands().pressed().test("stop-waiting-for-launch", event);
        if (pressed && !used && actions.launching().isUnderway()) {
            actions.launching().stopWaiting();
            event.consume();
        }
    }

    private static PageScroll scrolled(Parent pane) {
        PageScroll page = new PageScroll();
        page.setPage(pane);
        return page;
    }

    /**
     * Which panes are shown.
     *
     * @param presets the pane on the left
     * @param preview the pane on the right
     * @param history the pane below
     */
    record Panes(BooleanProperty presets, BooleanProperty preview, BooleanProperty history) {}

    /** The scene with the program's style sheet. */
    public static Scene scene(Parent window, double width, double height) {
        Scene scene = new Scene(window, width, height);
        scene.getStylesheets().add(String.valueOf(MainController.class.getResource("/io/slipway/ui/slipway.css")));
        SceneKeys.install(scene);
        return scene;
    }
}
