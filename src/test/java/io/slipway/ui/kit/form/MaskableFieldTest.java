package io.slipway.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A masked field tells nothing of its text, its length neither. */
@ExtendWith(ApplicationExtension.class)
class MaskableFieldTest {
    private MaskableField field;
    private Button other;

    @Start
    void start(Stage stage) {
        field = new MaskableField();
        other = new Button();
        stage.setScene(new Scene(new VBox(other, field), 300, 100));
        stage.getScene().getStylesheets().add(String.valueOf(MaskableField.class.getResource("form.css")));
        stage.show();
    }

    private void rest(FxRobot robot, String text) {
        robot.interact(() -> {
            field.maskedProperty().set(true);
            field.setText(text);
            other.requestFocus();
            field.applyCss();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Label cover() {
        return (Label) field.lookup(".label");
    }

    private boolean showsCharacters() {
        return field.lookupAll(".text").stream()
                .anyMatch(node -> node instanceof Text text
                        && text.getParent() != cover()
                        && !Color.TRANSPARENT.equals(text.getFill()));
    }

    @Test
    void everyLengthLooksTheSame(FxRobot robot) {
        for (String text : new String[] {"a", "twelve chars", "much longer than the mask is"}) {
            rest(robot, text);
            assertThat(cover().isVisible()).isTrue();
            assertThat(cover().getText()).hasSize(12);
            assertThat(showsCharacters()).isFalse();
            assertThat(field.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo(cover().getText());
        }
    }

    @Test
    void whereOneTypesEachCharacterHasADot(FxRobot robot) {
        rest(robot, "abc");
        robot.interact(field::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(cover().isVisible()).isFalse();
        assertThat(showsCharacters()).isTrue();
    }

    @Test
    void emptyFieldShowsNoDots(FxRobot robot) {
        rest(robot, "secret");
        rest(robot, "");
        assertThat(cover().isVisible()).isFalse();
    }
}
