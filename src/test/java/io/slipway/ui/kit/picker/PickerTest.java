package io.slipway.ui.kit.picker;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Times;
import io.slipway.ui.kit.keys.KeysInForce;
import io.slipway.ui.kit.listed.ListState;
import io.slipway.ui.kit.listed.ListWords;
import io.slipway.ui.kit.listed.Listed;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A picker of thousands is moved through by keys, and what arrives moves nothing under the hand. */
@ExtendWith(ApplicationExtension.class)
class PickerTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final Listed<String> jobs = new Listed<>("jobs");
    private final List<String> picked = new ArrayList<>();
    private Picker picker;
    private ListWords words;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Messages messages = new Messages();
        words = new ListWords(messages, new Times(messages, Clock.fixed(NOON, ZoneOffset.UTC), ZoneOffset.UTC), new KeysInForce(messages));
        jobs.arrived(IntStream.range(0, 5000).mapToObj("job-%04d"::formatted).toList(), NOON);
        picker = Picker.of(messages, words, "target.job", jobs, id -> new Picker.Choice(id, ""), picked::add);
        stage.setScene(new Scene(new StackPane(picker), 600, 500));
        stage.show();
    }

    @Test
    void keysMoveThroughThousands(FxRobot robot) {
        robot.interact(() -> picker.show("job-2500"));
        robot.interact(picker::requestFocus).push(KeyCode.ALT, KeyCode.DOWN);
        ListView<?> list = robot.lookup(".list-view").queryListView();
        assertThat(list.getSelectionModel().getSelectedIndex()).as("it begins where it is").isEqualTo(2500);
        assertThat(robot.lookup(".list-cell").queryAll()).as("rows that are drawn").hasSizeLessThan(30);

        robot.push(KeyCode.PAGE_DOWN).push(KeyCode.DOWN).push(KeyCode.UP).push(KeyCode.UP).push(KeyCode.ENTER);
        assertThat(picked).containsExactly("job-2506");
    }

    @Test
    void typingFindsAndEscapeChangesNothing(FxRobot robot) {
        robot.interact(picker::requestFocus).push(KeyCode.DOWN).write("4999").push(KeyCode.ENTER);
        robot.push(KeyCode.DOWN).write("other-1").push(KeyCode.ENTER);
        robot.push(KeyCode.DOWN).write("job").push(KeyCode.ESCAPE);

        assertThat(picked).containsExactly("job-4999", "other-1");
    }

    @Test
    void aListThatMayBeLongerSaysSo(FxRobot robot) {
        assertThat(words.of(jobs).text()).startsWith("The first 5,000 are listed, and there may be more.");
        robot.interact(() -> jobs.arrived(List.copyOf(jobs.items().subList(0, 4999)), NOON));
        assertThat(words.of(jobs).isNothing()).isTrue();
    }

    @Test
    void whatArrivesLeavesTheKeyboardWhereItIs(FxRobot robot) {
        robot.interact(picker::requestFocus).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN);
        robot.interact(() -> jobs.arrived(List.of("job-0000", "job-0001", "between", "job-0002", "job-0003"), NOON));
        robot.interact(() -> jobs.turn(new ListState.Loading(Optional.of(NOON))));
        robot.push(KeyCode.ENTER);

        assertThat(picked).containsExactly("job-0002");
    }
}
