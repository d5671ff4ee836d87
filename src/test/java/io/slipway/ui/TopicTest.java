package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.text.Messages;
import io.slipway.ui.kit.form.Topic;
import io.slipway.ui.shell.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** The name of each field on the page, and its facts; both languages say them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            project              | projectId                                          | required
            job                  | jobId                                              | required; Project > Jobs > General > Read
            environment          | runtimeEnvironment                                 | letters; numbers; hyphens; slashes; dots
            files                | runtimeFiles                                       | encrypted at rest; absolute
            file.path            | runtimeFiles                                       | absolute
            file.content         | runtimeFiles, data                                 | base64
            file.encoding        | runtimeFiles, encoding                             | utf-8
            plan                 | billing.deploymentPlan                             | ID of the deployment plan; hyphens
            source               | deployment                                         | (internal); (external)
            source.service       | deployment.internal.id                             | 3 to 54; hyphens
            source.branch        | deployment.internal.branch                         | Branch to deploy
            source.commit        | deployment.internal.buildSHA                       | 40; latest
            source.build         | deployment.internal.buildId                        | ID of the build
            source.image         | deployment.external.imagePath                      | required; Docker Hub; tag; digest
            source.credentials   | deployment.external.credentials                    | saved credentials; hyphens
            docker.type          | deployment.docker.configType                       | required; default, customEntrypoint, customCommand; customEntrypointCustomCommand
            docker.entrypoint    | deployment.docker.customEntrypoint                 | Required; customEntrypoint; customEntrypointCustomCommand
            docker.command       | deployment.docker.customCommand                    | Required; customCommand; customEntrypointCustomCommand
            buildpack.type       | deployment.buildpack.configType                    | required; default, customProcess, customCommand, customEntrypointCustomCommand; originalEntrypointCustomCommand
            buildpack.process    | deployment.buildpack.customProcess                 | Required; customProcess
            buildpack.entrypoint | deployment.buildpack.customEntrypoint              | Required; customEntrypointCustomCommand
            buildpack.command    | deployment.buildpack.customCommand                 | Required; customCommand, customEntrypointCustomCommand; originalEntrypointCustomCommand
            storage.disk         | deployment.storage.ephemeralStorage.storageSize    | MB: 1024, 2048, 5120, 10240, 20480, 30720, 40960, 51200, 61440, 81920, 102400, 122880, 153600; 204800
            storage.shared       | deployment.storage.shmSize                         | /dev/shm; MB: 64, 128, 256, 512, 1024, 2048, 5120; 10240
            """)
    void everyFieldOfThePageIsToldWithItsFacts(String topic, String name, String facts) {
        String english = new Messages().text("topic." + topic);
        assertThat(english.lines().findFirst().orElseThrow()).startsWith(name);
        assertThat(english).contains(facts.split(";\\s*"));
        String german = new Messages(Locale.GERMAN).text("topic." + topic);
        assertThat(german.lines().findFirst().orElseThrow()).startsWith(name);
        String[] same = Arrays.stream(facts.split("[;,]\\s*")).filter(fact -> fact.matches("[0-9]+|default|custom.*|original.*|latest|/dev/shm")).toArray(String[]::new);
        assertThat(same.length == 0 || Arrays.stream(same).allMatch(german::contains)).as(german).isTrue();
    }

    @Test
    void theProjectAndTheJobHaveItToo() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            for (String part : List.of("project", "job")) {
                WindowFixture.onFx(() -> fixture.find("#target-" + part).requestFocus());
                fixture.robot.push(KeyCode.F1);
                WindowFixture.until(() -> fixture.shows("#topic"));
                assertThat(fixture.<Label>find("#topic-text").getText()).contains("ID of the " + part);
                fixture.robot.push(KeyCode.ESCAPE);
                WindowFixture.until(() -> !fixture.shows("#topic"));
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
