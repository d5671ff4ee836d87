package io.slipway.ui.kit.suggest;

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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A field that suggests is led by keys, keeps what is typed, and never hides it. */
@ExtendWith(ApplicationExtension.class)
class SuggestionFieldTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final Listed<String> builds = new Listed<>("builds");
    private final AtomicInteger read = new AtomicInteger();
    private SuggestionField field;
    private StackPane root;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Messages messages = new Messages();
        ListWords words = new ListWords(messages, new Times(messages, Clock.fixed(NOON, ZoneOffset.UTC), ZoneOffset.UTC), new KeysInForce(messages));
        field = new SuggestionField();
        field.setMaxWidth(300);
        builds.setAgain(read::incrementAndGet);
        builds.arrived(IntStream.range(0, 2000).mapToObj("build-%04d"::formatted).toList(), NOON);
        field.follow(builds, words, all -> all.stream().map(id -> new Suggestion(id, id, "")).toList());
        root = new StackPane(field);
        stage.setScene(new Scene(root, 600, 900));
        stage.show();
    }

    @Test
    void theListBeginsAtWhatTheFieldHolds(FxRobot robot) {
        robot.interact(field::requestFocus);
        robot.interact(() -> field.setText("build-1500"));
        assertThat(robot.lookup(".suggestion-list").tryQuery()).as("nobody typed").isEmpty();
        robot.push(KeyCode.DOWN);
        assertThat(list(robot).getSelectionModel().getSelectedIndex()).isEqualTo(1500);

        robot.push(KeyCode.PAGE_UP).push(KeyCode.ENTER);
        assertThat(field.getText()).isEqualTo("build-1495");
    }

    @Test
    void thereIsAlwaysAWayToSeeWhatIsTyped(FxRobot robot) {
        robot.interact(() -> StackPane.setAlignment(field, Pos.BOTTOM_LEFT));
        robot.interact(field::requestFocus).push(KeyCode.DOWN);
        Node popup = list(robot).getScene().getRoot();

        Bounds shown = popup.localToScreen(popup.getBoundsInLocal());
        Bounds typed = field.localToScreen(field.getBoundsInLocal());
        assertThat(shown.getMaxY()).as("above the field, where there is room").isLessThan(typed.getMinY() + 20);
        assertThat(list(robot).localToScreen(list(robot).getBoundsInLocal()).intersects(typed)).isFalse();
    }

    @Test
    void anUnknownIdIsTypedInPeace(FxRobot robot) {
        robot.interact(field::requestFocus).write("build-00").push(KeyCode.BACK_SPACE);
        assertThat(robot.lookup(".suggestion-list").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        robot.interact(field::clear);
        robot.write("other");
        assertThat(robot.lookup(".suggestion-list").tryQuery()).isEmpty();
        robot.push(KeyCode.DOWN).write("-1");
        assertThat(robot.lookup(".suggestion-none").queryAs(Label.class).getText())
                .isEqualTo("Nothing listed here fits \u201cother-1\u201d.");
        robot.push(KeyCode.ESCAPE);
        assertThat(field.getText()).isEqualTo("other-1");
    }

    @Test
    void f5ReadsTheListOnlyWhileItIsOpen(FxRobot robot) {
        robot.interact(field::requestFocus).push(KeyCode.F5);
        assertThat(read).hasValue(0);
        robot.push(KeyCode.DOWN).push(KeyCode.F5);
        assertThat(read).hasValue(1);
        robot.interact(() -> builds.turn(new ListState.Loading(Optional.of(NOON))));
        robot.interact(() -> builds.arrived(List.of("build-0001"), NOON));
        assertThat(robot.lookup("#list-state-builds .label").queryAs(Label.class).getText())
                .isEqualTo("Read just now: one is listed.");
        assertThat(list(robot).getItems()).hasSize(1);
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup(".suggestion-list").queryListView();
    }
}
