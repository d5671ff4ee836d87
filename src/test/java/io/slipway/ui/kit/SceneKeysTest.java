package io.slipway.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The keys of the menu do what the menu says, in a text input too. */
@ExtendWith(ApplicationExtension.class)
class SceneKeysTest {
    private static final List<KeyCode> KEYS =
            List.of(KeyCode.H, KeyCode.D, KeyCode.I, KeyCode.E, KeyCode.F, KeyCode.R);

    private List<TextInputControl> inputs;
    private final List<KeyCode> run = new ArrayList<>();

    @Start
    void start(Stage stage) {
        inputs = List.of(new TextField("text"), new TextArea("text"));
        VBox root = new VBox();
        root.getChildren().setAll(inputs);
        Scene scene = new Scene(root, 300, 200);
        KEYS.forEach(key -> scene.getAccelerators().put(
                new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), () -> run.add(key)));
        SceneKeys.install(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void acceleratorsRunOnceAndTheTextStays(FxRobot robot) {
        for (TextInputControl input : inputs) {
            run.clear();
            robot.interact(input::requestFocus);
            robot.interact(input::end);
            KEYS.forEach(key -> robot.push(KeyCode.SHORTCUT, key));
            assertThat(run).isEqualTo(KEYS);
            assertThat(input.getText()).isEqualTo("text");
        }
    }
}
