package io.slipway.ui.shell;

import io.slipway.ui.kit.SceneKeys;
import io.slipway.ui.kit.Views;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The window: it places the screens, and lets them give way when it gets small. */
public final class MainController {
    private static final double PRESETS_WIDTH = 232;
    private static final double PRESETS_FROM = 1000;
    private static final double PREVIEW_WIDTH = 380;
    private static final double PREVIEW_FROM = 1200;
    private static final double HISTORY_HEIGHT = 280;
    private static final double HISTORY_FROM = 680;

    private final Screens screens;
    private final Views views;
    private final StatusController status;
    private final Actions actions;
    private final List<SidePane> byWidth = new ArrayList<>();

    @FXML private StackPane root;
    @FXML private BorderPane frame;
    @FXML private VBox top;
    @FXML private SplitPane rows;
    @FXML private SplitPane columns;
    @FXML private VBox centre;

    /** A window of these screens. */
    public MainController(Screens screens, Views views, StatusController status, Actions actions) {
        this.screens = screens;
        this.views = views;
        this.status = status;
        this.actions = actions;
    }

    @FXML
    private void initialize() {
        centre.getChildren().setAll(screens.compose(), screens.outcome(), screens.launch());
        VBox.setVgrow(screens.compose(), Priority.ALWAYS);
        SidePane presets = beside(screens.presets(), true, PRESETS_WIDTH, PRESETS_FROM);
        SidePane preview = beside(screens.preview(), false, PREVIEW_WIDTH, PREVIEW_FROM);
        SidePane history = new SidePane(rows, screens.below(), false, HISTORY_HEIGHT, HISTORY_FROM);
        Panes panes = new Panes(
                presets.shownProperty(), preview.shownProperty(), history.shownProperty());
        root.getChildren().add(actions.notices().node());
        top.getChildren().setAll(views.load(new MenuController(actions, panes, views)), screens.connection());
        actions.logs().setOnOpened(() -> history.shownProperty().set(true));
        frame.setBottom(status.load(views, panes));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
        root.widthProperty().addListener((same, before, after) ->
                byWidth.forEach(pane -> pane.fit(after.doubleValue())));
        root.heightProperty().addListener((same, before, after) -> history.fit(after.doubleValue()));
    }

    /** Tables and buttons take Escape for themselves even where it does nothing; only in a text it has its own meaning. */
    private void escape(KeyEvent event) {
        boolean typing = root.getScene().getFocusOwner() instanceof TextInputControl;
        if (event.getCode() == KeyCode.ESCAPE && !typing && actions.launching().isUnderway()) {
            actions.launching().stopWaiting();
            event.consume();
        }
    }

    private SidePane beside(Parent pane, boolean first, double size, double from) {
        SidePane side = new SidePane(columns, pane, first, size, from);
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
