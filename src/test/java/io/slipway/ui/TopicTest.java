package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.ui.kit.form.Topic;
import io.slipway.ui.shell.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service says of a field is a key away, for every field of the four tabs. */
class TopicTest {
    private static final Pattern ROW = Pattern.compile("<FormRow [^>]*>");

    @TempDir
    Path home;

    @Test
    void everyFieldOfTheTabsHasIt() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/io/slipway/ui/compose"))) {
            List<Path> views = files.filter(file -> file.toString().endsWith(".fxml")).toList();
            for (Path view : views) {
                assertThat(ROW.matcher(Files.readString(view)).results().map(MatchResult::group))
                        .as(view.toString())
                        .allMatch(row -> row.contains("topic=\"%topic."));
            }
        }
    }

    @Test
    void aKeyShowsIt() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.onFx(() -> {
                fixture.stage.setWidth(1440);
                fixture.stage.setHeight(900);
                fixture.window.appearance().themeProperty().set(Theme.LIGHT);
            });
            fixture.robot.push(KeyCode.ALT, KeyCode.DIGIT3);
            WindowFixture.until(() -> fixture.shows("#deployment-plan") || fixture.shows(".topic-button"));
            Node field = fixture.robot.lookup(".text-field").queryAll().stream()
                    .filter(node -> Topic.around(node)
                            .filter(part -> Topic.getText(part).startsWith("billing"))
                            .isPresent())
                    .findFirst()
                    .orElseThrow();
            WindowFixture.onFx(field::requestFocus);
            fixture.robot.push(KeyCode.F1);
            WindowFixture.until(() -> fixture.shows("#topic"));
            assertThat(fixture.<Label>find("#topic-text").getText()).contains("deployment plan override");
            Shots.save(fixture.stage.getScene(), "topic-window-light");
            Shots.save(fixture.find("#topic").getScene(), "topic-light");
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> !fixture.shows("#topic"));
        }
    }
}
