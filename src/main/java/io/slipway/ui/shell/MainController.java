package io.slipway.ui.shell;

import io.slipway.settings.Remembered;
import io.slipway.ui.kit.PageScroll;
import io.slipway.ui.kit.SceneKeys;
import io.slipway.ui.kit.Views;
import io.slipway.ui.launch.LaunchState;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.BooleanProperty;
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

    private final Screens screens;
    private final Views views;
    private final StatusController status;
    private final Actions actions;
    private final Front front;
    private final Remembered remembered;
    private final List<SidePane> byWidth = new ArrayList<>();

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
        PageScroll composing = composing();
        showOutcome(composing);
        front.shown().subscribe(fronted -> fill(fronted ? front.page().get() : composing));
        DoubleBinding scale = actions.appearance().fontSizeProperty().divide((double) Look.NORMAL);
        Drawer before = new Drawer(drawer, rows);
        SidePane.Middle middle = new SidePane.Middle(scale, before);
        SidePane presets = beside(screens.presets(), PRESETS, middle);
        SidePane preview = beside(scrolled(screens.preview()), PREVIEW, middle);
        SidePane history = new SidePane(rows, scrolled(screens.below()), HISTORY, remembered, middle);
        Panes panes = new Panes(
                presets.shownProperty(), preview.shownProperty(), history.shownProperty());
        root.getChildren().add(actions.doors().commands().palette());
        top.getChildren().setAll(views.load(new MenuController(actions, panes, views, status::hint)), screens.connection());
        actions.logs().setOnOpened(() -> history.shownProperty().set(true));
        VBox foot = new VBox(status.load(views, panes));
        frame.setBottom(foot);
        new NoticePlace(actions.notices(), root, foot, scale).keepFree(rows, centre, screens);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::stopWaiting);
        fit(history, scale);
        closeForTheMiddle(before);
    }

    private void fit(SidePane history, DoubleBinding scale) {
        root.widthProperty().subscribe((was, now) -> byWidth.forEach(pane -> pane.fit(now.doubleValue())));
        root.heightProperty().subscribe((was, now) -> history.fit(now.doubleValue()));
        scale.subscribe((was, now) -> {
            byWidth.forEach(pane -> pane.rescale(was.doubleValue()));
            history.rescale(was.doubleValue());
            byWidth.forEach(pane -> pane.fit(root.getWidth()));
            history.fit(root.getHeight());
        });
    }

    /** Drafts, and what comes of a launch, stand in the middle. */
    private void closeForTheMiddle(Drawer open) {
        actions.launching().stateProperty().subscribe((was, now) -> {
            if (now instanceof LaunchState.Underway || (now instanceof LaunchState.Done done && !done.isAccepted())) {
                open.close();
            }
        });
        front.shown().subscribe((was, now) -> open.close());
        actions.presets().tabs().shownProperty().subscribe((was, now) -> open.close());
    }

    /** All of it stays in reach, be the window as small as it may. */
    private PageScroll composing() {
        VBox.setVgrow(screens.compose(), Priority.ALWAYS);
        PageScroll page = new PageScroll();
        page.setPage(new VBox(screens.compose(), screens.outcome(), screens.launch()));
        return page;
    }

    /** An outcome that asks for something is read, however far below it stands. */
    private void showOutcome(PageScroll page) {
        screens.outcome().boundsInParentProperty().subscribe(place -> {
            if (screens.outcome().isVisible()
                    && actions.launching().stateProperty().get() instanceof LaunchState.Done done && !done.isAccepted()) {
                page.show(screens.outcome());
            }
        });
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

    private SidePane beside(Parent pane, SidePane.Usual usual, SidePane.Middle middle) {
        SidePane side = new SidePane(columns, pane, usual, remembered, middle);
        byWidth.add(side);
        return side;
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
