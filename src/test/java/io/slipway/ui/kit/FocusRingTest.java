package io.slipway.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.application.Application;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A control that Tab reaches shows it: one example of each kind, in both themes. */
@ExtendWith(ApplicationExtension.class)
class FocusRingTest {
    private static final int MARGIN = 4;
    /** Fewer pixels than this along a border are seen by nobody. */
    private static final int SEEN = 16;

    private StackPane place;
    private Button anchor;

    @Start
    void start(Stage stage) {
        place = new StackPane();
        anchor = new Button("anchor");
        place.setPadding(new Insets(40));
        VBox root = new VBox(anchor, place);
        root.getStyleClass().add("window");
        Scene scene = new Scene(root, 400, 320);
        scene.getStylesheets().add(Objects.requireNonNull(FocusRingTest.class.getResource("/io/slipway/ui/slipway.css")).toString());
        stage.setScene(scene);
        stage.show();
    }

    private static Map<String, Control> examples() {
        Map<String, Control> all = new LinkedHashMap<>();
        all.put("button", new Button("Save"));
        all.put("default button", styled(new Button("Launch"), "accent"));
        all.put("outlined button", styled(new Button("Abort"), "button-outlined", "danger"));
        all.put("flat icon", styled(new Button("", new FontIcon(Feather.SAVE)), "button-icon", "flat"));
        all.put("icon", styled(new Button("", new FontIcon(Feather.SAVE)), "button-icon"));
        all.put("toggle", new ToggleButton("JSON"));
        ToggleButton on = new ToggleButton("curl");
        on.setSelected(true);
        all.put("toggle that is on", on);
        all.put("check box", new CheckBox("Each time"));
        all.put("radio button", new RadioButton("Dark"));
        all.put("menu button", new MenuButton("Sandbox"));
        all.put("link", new Hyperlink("Go there"));
        all.put("text", new TextField("text"));
        all.put("password", new PasswordField());
        all.put("area", new TextArea("lines"));
        ComboBox<String> combo = new ComboBox<>();
        combo.getItems().add("one");
        combo.getSelectionModel().selectFirst();
        all.put("choice", combo);
        ListView<String> list = new ListView<>();
        list.getItems().addAll("one", "two");
        all.put("list", list);
        TableView<String> table = new TableView<>();
        table.getColumns().add(new TableColumn<>("Name"));
        table.getItems().add("one");
        all.put("table", table);
        all.put("tabs", new TabPane(new Tab("One"), new Tab("Two")));
        return all;
    }

    private static ButtonBase styled(ButtonBase button, String... classes) {
        button.getStyleClass().addAll(classes);
        return button;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatIsFocusedDiffersAtItsBorder(boolean dark, FxRobot robot) {
        robot.interact(() -> Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet()));
        List<String> unseen = new ArrayList<>();
        for (String name : onFx(FocusRingTest::examples).keySet()) {
            Control control = Objects.requireNonNull(onFx(FocusRingTest::examples).get(name));
            robot.interact(() -> {
                control.setMaxSize(control instanceof ListView || control instanceof TableView ? 200 : -1, -1);
                place.getChildren().setAll(control);
                anchor.requestFocus();
            });
            WritableImage before = shot(control);
            robot.push(KeyCode.TAB);
            assertThat(control.isFocusWithin()).as(name).isTrue();
            int frame = control instanceof TabPane ? Integer.MAX_VALUE : 2 * MARGIN;
            if (different(before, shot(control), frame) < SEEN) {
                unseen.add(name);
            }
        }
        assertThat(unseen).isEmpty();
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }

    private WritableImage shot(Control control) {
        WaitForAsyncUtils.waitForFxEvents(3);
        return onFx(() -> {
            SnapshotParameters around = new SnapshotParameters();
            around.setViewport(new Rectangle2D(
                    control.getBoundsInParent().getMinX() - MARGIN,
                    control.getBoundsInParent().getMinY() - MARGIN + place.getLayoutY(),
                    control.getWidth() + 2 * MARGIN,
                    control.getHeight() + 2 * MARGIN));
            return place.getScene().getRoot().snapshot(around, null);
        });
    }

    /** Around and along the border, but for tabs, where one header has the ring; what changes inside, such as a cursor, does not count. */
    private static int different(WritableImage before, WritableImage after, int frame) {
        int width = (int) Math.min(before.getWidth(), after.getWidth());
        int height = (int) Math.min(before.getHeight(), after.getHeight());
        int count = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean border = Math.min(Math.min(x, width - 1 - x), Math.min(y, height - 1 - y)) <= frame;
                if (border && before.getPixelReader().getArgb(x, y) != after.getPixelReader().getArgb(x, y)) {
                    count++;
                }
            }
        }
        return count;
    }
}
