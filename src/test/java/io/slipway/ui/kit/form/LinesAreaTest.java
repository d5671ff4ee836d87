package io.slipway.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.ui.kit.clip.SecretCopied;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is copied out of an area is told when it is secret, and only then. */
@ExtendWith(ApplicationExtension.class)
class LinesAreaTest {
    private final List<String> told = new ArrayList<>();
    private LinesArea area;

    @Start
    void start(Stage stage) {
        area = new LinesArea();
        VBox root = new VBox(area);
        root.addEventHandler(SecretCopied.COPIED, copied -> told.add(copied.text()));
        stage.setScene(new Scene(root));
        stage.show();
    }

    @Test
    void tellsOfSecretsOnly(FxRobot robot) {
        robot.interact(() -> {
            area.setText("canary");
            area.selectAll();
            area.copy();
            assertThat(told).isEmpty();
            area.secretProperty().set(true);
            area.deselect();
            area.copy();
            assertThat(told).isEmpty();
            area.selectRange(0, 3);
            area.copy();
            area.cut();
        });

        assertThat(told).containsExactly("can", "can");
    }
}
