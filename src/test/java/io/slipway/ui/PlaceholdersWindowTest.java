package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.LaunchRecord;
import io.slipway.json.JsonReader;
import io.slipway.preset.Placeholder;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.ui.kit.form.FieldMessage;
import io.slipway.ui.kit.form.FormRow;
import io.slipway.ui.shell.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.beans.property.ObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Placeholders in the window: declared in the draft, asked for at launch, and what is sent has their values. */
class PlaceholdersWindowTest {
    private static final String CANARY = "canary-19e4";

    @TempDir
    Path home;

    private final List<String> posted = new CopyOnWriteArrayList<>();

    @BeforeEach
    void preset() throws Exception {
        Files.writeString(Files.createDirectories(home.resolve("presets")).resolve("nightly.json"), """
                {"slipway":1,"id":"preset-1","name":"nightly","target":{"project":"default-project","job":"example-job"},
                 "placeholders":[
                   {"name":"date","description":"The day of the report, such as 2026-11-26.","pattern":"[0-9]{4}-[0-9]{2}-[0-9]{2}"},
                   {"name":"region","description":"Where the data lies.","default":"eu","choices":["eu","us"]},
                   {"name":"tag","description":"The tag of the image with its colon."}],
                 "runtimeEnvironment":[{"name":"REPORT_DATE","value":"{{date}}"},{"name":"REGION","value":"{{region}}"}],
                 "deployment":{"external":{"imagePath":"registry/report{{tag}}"}}}
                """);
    }

    private WindowFixture open() throws Exception {
        WindowFixture fixture = WindowFixture.open(home, SandboxOptions.in(home.resolve("sandbox")).withRecorder(request -> {
            if (request.method().equals("POST")) {
                posted.add(request.body());
            }
        })).ready();
        RelaunchTest.openPreset(fixture);
        return fixture;
    }

    @Test
    void asksAndSendsWhatIsFilled() throws Exception {
        try (WindowFixture fixture = open()) {
            WindowFixture.onFx(() -> fixture.stage.setWidth(1440));
            WindowFixture.until(() -> fixture.shows("#request-asked"));
            assertThat(fixture.text("#request-asked")).isEqualTo("Asked for at launch: {{date}}, {{region}}, {{tag}}");
            ask(fixture);
            Button launch = fixture.find("#ask-launch");
            assertThat(launch.isDisabled()).isTrue();
            assertThat(fixture.<ComboBox<?>>find("#ask-region").getValue()).isEqualTo("eu");

            type(fixture, "#ask-date", "today");
            assertThat(said(fixture, "date")).as("while one types").isEqualTo("The day of the report, such as 2026-11-26.");
            type(fixture, "#ask-tag", "latest");
            assertThat(said(fixture, "date")).contains("does not have the form");
            type(fixture, "#ask-date", "2026-11-26");
            assertThat(said(fixture, "tag")).as("the rules judge what is filled").contains("Image", "needs a tag");
            assertThat(launch.isDisabled()).isTrue();
            type(fixture, "#ask-tag", ":1.27");
            assertThat(launch.isDisabled()).isFalse();
            WindowFixture.until(launch::isDefaultButton);
            fixture.launch();

            WindowFixture.until(() -> fixture.shows("#outcome"));
            assertThat(posted).singleElement().satisfies(body -> assertThat(JsonReader.read(body)).isEqualTo(JsonReader.read("""
                    {"runtimeEnvironment":{"REPORT_DATE":"2026-11-26","REGION":"eu"},
                     "deployment":{"external":{"imagePath":"registry/report:1.27"}}}
                    """)));
            assertThat(fixture.services.stores().history().newest(1)).singleElement().satisfies((LaunchRecord record) -> {
                assertThat(record.preset()).isEqualTo("nightly");
                assertThat(record.request()).contains("registry/report:1.27");
            });
            assertThat(fixture.services.draft().spec().environment()).contains(EnvVar.plain("REPORT_DATE", "{{date}}"));

            WindowFixture.until(() -> !fixture.launchButton().isDisabled());
            ask(fixture);
            assertThat(fixture.<TextInputControl>find("#ask-date").getText()).as("the last value").isEqualTo("2026-11-26");
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> !fixture.shows("#ask-rows"));
            assertThat(posted).hasSize(1);
        }
    }

    /** The last values are offered, so that nothing stands in the way of a press that was not meant for this question. */
    @Test
    void theKeyThatAsksDoesNotAnswer() throws Exception {
        try (WindowFixture fixture = open()) {
            ask(fixture);
            type(fixture, "#ask-date", "2026-11-26");
            type(fixture, "#ask-tag", ":1");
            WindowFixture.onFx(() -> fixture.<Button>find("#ask-launch").fire());
            fixture.approve();
            WindowFixture.until(() -> fixture.shows("#outcome"));
            WindowFixture.until(() -> !fixture.launchButton().isDisabled());

            fixture.robot.press(KeyCode.CONTROL).press(KeyCode.ENTER);
            WindowFixture.until(() -> fixture.shows("#ask-rows"));
            Button launch = fixture.find("#ask-launch");
            assertThat(launch.isDisabled()).isFalse();
            for (int repeat = 0; repeat < 20; repeat++) {
                WindowFixture.onFx(() -> Event.fireEvent(launch.getScene().getFocusOwner(), new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, true, false, false)));
                WaitForAsyncUtils.waitForFxEvents(2);
            }
            fixture.robot.release(KeyCode.ENTER).release(KeyCode.CONTROL);
            assertThat(fixture.shows("#ask-rows")).isTrue();
            assertThat(posted).hasSize(1);
            WindowFixture.until(launch::isDefaultButton);
            fixture.launch();
            WindowFixture.until(() -> posted.size() == 2);
        }
    }

    @Test
    void aValueOfASecretIsMaskedAndNotRemembered() throws Exception {
        try (WindowFixture fixture = open()) {
            WindowFixture.onFx(() -> {
                RunSpec spec = fixture.services.draft().spec();
                fixture.services.draft().restore(RunSpec.EMPTY.at(spec.target())
                        .withEnvironment(List.of(EnvVar.secret("KEY", "key-{{tag}}"))));
            });
            ask(fixture);
            assertThat(said(fixture, "tag")).contains("masked, and not remembered");
            type(fixture, "#ask-tag", CANARY);
            WindowFixture.onFx(() -> fixture.<Button>find("#ask-launch").fire());
            fixture.approve();
            WindowFixture.until(() -> fixture.shows("#outcome"));
            assertThat(posted).singleElement().asString().contains("key-" + CANARY);
            assertThat(fixture.services.stores().history().newest(1).getFirst().request()).doesNotContain(CANARY);

            WindowFixture.until(() -> !fixture.launchButton().isDisabled());
            ask(fixture);
            assertThat(fixture.<TextInputControl>find("#ask-tag").getText()).isEmpty();
            fixture.robot.push(KeyCode.ESCAPE);
        }
    }

    @Test
    void aSharedLaunchKeepsItsPlaceholders() throws Exception {
        try (WindowFixture fixture = open()) {
            WindowFixture.onFx(() -> fixture.stage.setWidth(1440));
            RunSpec before = WindowFixture.onFx(() -> fixture.services.draft().spec());
            WindowFixture.onFx(() -> {
                fixture.window.copies().share();
                fixture.find("#launch").requestFocus();
            });
            fixture.robot.push(KeyCode.CONTROL, KeyCode.N);
            WindowFixture.until(() -> !fixture.shows("#request-asked"));

            importClipboard(fixture);
            assertThat(fixture.text("#request-asked")).isEqualTo("Asked for at launch: {{date}}, {{region}}, {{tag}}");
            assertThat(WindowFixture.onFx(() -> fixture.services.draft().spec())).isEqualTo(before);
            fixture.robot.clickOn("#import-undo .hyperlink");
            WindowFixture.until(() -> !fixture.shows("#request-asked"));

            importClipboard(fixture);
            edit(fixture);
            WindowFixture.onFx(() -> fixture.<TableView<?>>find("#placeholders-table").getSelectionModel().clearAndSelect(0));
            fixture.robot.clickOn("#placeholders-remove").push(KeyCode.ESCAPE);
            WindowFixture.until(() -> !fixture.shows("#placeholders-table"));
            WindowFixture.until(() -> fixture.text("#request-asked").equals("Asked for at launch: {{region}}, {{tag}}"));
            assertThat(fixture.shows("#import-undo")).as("it would take the edit too").isFalse();
        }
    }

    private static void importClipboard(WindowFixture fixture) throws Exception {
        WindowFixture.onFx(() -> fixture.find("#launch").requestFocus());
        fixture.robot.push(KeyCode.CONTROL, KeyCode.V);
        WindowFixture.until(() -> fixture.shows("#import-replace") && !fixture.find("#import-replace").isDisabled());
        picture(fixture, "#import-replace", "import-placeholders");
        assertThat(fixture.shows("Placeholders: {{date}}, {{region}}, {{tag}}")).isTrue();
        assertThat(fixture.robot.lookup("Problems 1").tryQuery()).as("the image is judged when it is filled").isEmpty();
        WaitForAsyncUtils.asyncFx(fixture.<Button>find("#import-replace")::fire);
        WindowFixture.until(() -> fixture.shows("#request-asked") && fixture.shows("#import-undo"));
    }

    @Test
    void declarationsAreEditedAndStored() throws Exception {
        try (WindowFixture fixture = open()) {
            WindowFixture.onFx(() -> {
                RunSpec spec = fixture.services.draft().spec();
                fixture.services.draft().restore(spec.withEnvironment(List.of(
                        EnvVar.plain("A", "{{date}} {{region}} {{branch}}"))));
            });
            edit(fixture);
            TableView<ObjectProperty<Placeholder>> table = fixture.find("#placeholders-table");
            assertThat(table.getItems()).extracting(item -> item.get().name()).containsExactly("date", "region", "tag");

            fixture.robot.clickOn("#placeholders-add");
            assertThat(fixture.<TextInputControl>find("#placeholder-name").getText())
                    .as("a name that stands there already").isEqualTo("branch");
            type(fixture, "#placeholder-pattern", "(");
            type(fixture, "#placeholder-default", "main");
            assertThat(message(fixture, "#placeholder-pattern")).contains("no regular expression");
            type(fixture, "#placeholder-pattern", "[a-z]+");
            type(fixture, "#placeholder-choices", "main\nMain\n");
            type(fixture, "#placeholder-description", "Which branch");
            assertThat(message(fixture, "#placeholder-choices")).contains("“Main” does not match");
            type(fixture, "#placeholder-choices", "main\ndev");

            WindowFixture.onFx(() -> table.getSelectionModel().clearAndSelect(2));
            fixture.robot.clickOn("#placeholders-remove");
            assertThat(table.getItems()).hasSize(3);
            WindowFixture.until(() -> fixture.shows("#placeholders-undo"));
            WindowFixture.onFx(() -> fixture.<Hyperlink>find("#placeholders-undo .hyperlink").fire());
            assertThat(table.getItems()).extracting(item -> item.get().name()).containsExactly("date", "region", "tag", "branch");
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> !fixture.shows("#placeholders-table"));

            assertThat(fixture.stage.getTitle()).as("not stored yet").startsWith("* ");
            fixture.robot.push(KeyCode.CONTROL, KeyCode.S);
            WindowFixture.until(() -> !fixture.stage.getTitle().startsWith("* "));
            assertThat(Files.readString(home.resolve("presets/nightly.json"))).contains("\"branch\"", "\"Which branch\"");
        }
    }

    @Test
    void withoutAPlaceholderNothingIsAsked() throws Exception {
        try (WindowFixture fixture = open()) {
            WindowFixture.onFx(() -> fixture.services.draft().restore(
                    RunSpec.EMPTY.at(fixture.services.draft().spec().target())));
            fixture.launch();
            WindowFixture.until(() -> fixture.shows("#outcome"));
            assertThat(posted).hasSize(1);
        }
    }

    @Test
    void takesPictures() throws Exception {
        try (WindowFixture fixture = open()) {
            for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
                String name = theme.name().toLowerCase(Locale.ROOT);
                WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(theme));
                ScreenshotTest.shoot(fixture, "placeholders-window-" + name, 1440, 900);
                ScreenshotTest.shoot(fixture, "placeholders-window-small-" + name, 1024, 640);
                ask(fixture);
                type(fixture, "#ask-date", "tomorrow");
                type(fixture, "#ask-tag", "");
                picture(fixture, "#ask-rows", "placeholders-ask-" + name);
                fixture.robot.push(KeyCode.ESCAPE);
                WindowFixture.until(() -> !fixture.shows("#ask-rows"));
                edit(fixture);
                picture(fixture, "#placeholders-table", "placeholders-edit-" + name);
                fixture.robot.clickOn("#placeholders-add");
                type(fixture, "#placeholder-name", "9 lives");
                type(fixture, "#placeholder-pattern", "(");
                type(fixture, "#placeholder-description", "x");
                picture(fixture, "#placeholders-table", "placeholders-edit-wrong-" + name);
                WindowFixture.onFx(() -> fixture.<TableView<?>>find("#placeholders-table").getSelectionModel().clearAndSelect(3));
                for (int i = 0; i < (theme == Theme.DARK ? 4 : 1); i++) {
                    fixture.robot.clickOn("#placeholders-remove");
                }
                picture(fixture, "#placeholders-table", "placeholders-edit-removed-" + name);
                fixture.robot.push(KeyCode.ESCAPE);
                WindowFixture.until(() -> !fixture.shows("#placeholders-table"));
            }
        }
    }

    private static void picture(WindowFixture fixture, String inside, String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents(4);
        Scene scene = fixture.find(inside).getScene();
        ScreenshotTest.save(scene, name);
        assertThat(WindowFixture.onFx(() -> scene.getRoot().lookupAll(".dialog-scroll > .scroll-bar").stream().anyMatch(Node::isVisible)))
                .as("the page scrolls around what scrolls").isFalse();
    }

    private static void ask(WindowFixture fixture) throws Exception {
        fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        WindowFixture.until(() -> fixture.shows("#ask-rows"));
    }

    private static void edit(WindowFixture fixture) throws Exception {
        fixture.robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.H);
        WindowFixture.until(() -> fixture.shows("#placeholders-table"));
    }

    /** Goes into the field and changes its text. */
    private static void type(WindowFixture fixture, String id, String text) throws Exception {
        WindowFixture.onFx(() -> {
            TextInputControl field = fixture.find(id);
            field.requestFocus();
            field.setText(text);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String said(WindowFixture fixture, String name) {
        return fixture.<FormRow>find("#ask-row-" + name).message().text();
    }

    private static String message(WindowFixture fixture, String field) {
        return Optional.of(fixture.robot.lookup(field).query().getParent().lookup(".field-message"))
                .map(FieldMessage.class::cast)
                .orElseThrow()
                .text();
    }
}
