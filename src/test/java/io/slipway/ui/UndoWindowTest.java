package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.draft.EnvVarDraft;
import io.slipway.draft.RunDraft;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.ui.kit.menu.MenuAction;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps of the draft taken back in the window: by key, by menu, by the line that offers it. */
class UndoWindowTest {
    @TempDir
    Path home;

    private WindowFixture fixture;
    private RunDraft draft;

    @BeforeEach
    void open() throws Exception {
        fixture = WindowFixture.open(home).ready();
        draft = fixture.services.draft();
    }

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    private void has(EnvVar... variables) throws Exception {
        WindowFixture.onFx(() -> draft.restore(RunSpec.EMPTY
                .at(draft.spec().target())
                .withEnvironment(List.of(variables))));
    }

    private MenuItem item(String begins) {
        MenuBar bar = fixture.robot.lookup(".menu-bar").query();
        return bar.getMenus().stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> new MenuAction(item, "").name().startsWith(begins))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theMenuKnowsWhereTheFocusIs() throws Exception {
        WindowFixture.onFx(() -> fixture.find("#history-filter").requestFocus());
        WindowFixture.onFx(() -> draft.environment().add(EnvVarDraft.of(EnvVar.plain("A", "1"))));
        assertThat(item("Undo").isDisable()).as("nothing was typed in this field").isTrue();
        WindowFixture.onFx(() -> fixture.launchButton().requestFocus());
        assertThat(item("Undo").isDisable()).as("the draft has a step").isFalse();
    }

    private void undo() {
        fixture.robot.push(KeyCode.CONTROL, KeyCode.Z);
    }

    private List<EnvVar> variables() {
        return draft.spec().environment();
    }

    @Test
    void whatWasTypedGoesAndComesBackByKeysAndTheMenuNamesIt() throws Exception {
        has(EnvVar.plain("LOG_LEVEL", "info"));
        assertThat(item("Undo").isDisable()).isTrue();
        WindowFixture.until(() -> value().isVisible());
        WindowFixture.onFx(() -> value().requestFocus());
        fixture.robot.push(KeyCode.END).write("X");
        WindowFixture.until(() -> new MenuAction(item("Undo"), "").name().equals("Undo change of LOG_LEVEL"));

        undo();
        assertThat(variables()).containsExactly(EnvVar.plain("LOG_LEVEL", "info"));
        assertThat(new MenuAction(item("Redo"), "").name()).isEqualTo("Redo change of LOG_LEVEL");
        assertThat(value().isFocused()).isTrue();
        assertThat(value().getCaretPosition()).isEqualTo(4);

        fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(variables()).containsExactly(EnvVar.plain("LOG_LEVEL", "infoX"));

        undo();
        fixture.robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(variables()).containsExactly(EnvVar.plain("LOG_LEVEL", "infoX"));
    }

    private TextField value() {
        return fixture.robot.lookup(".env-list .env-row .text-field").nth(1).query();
    }

    @Test
    void theTabOfWhatChangedComesToTheFront() throws Exception {
        has(EnvVar.plain("A", "1"));
        WindowFixture.onFx(() -> draft.deploymentPlanProperty().set("nf-compute-20"));
        TabPane tabs = fixture.robot.lookup(".compose > .tab-pane").query();
        assertThat(tabs.getSelectionModel().getSelectedIndex()).isZero();

        WindowFixture.onFx(() -> item("Undo change of Plan").fire());

        assertThat(draft.spec().deploymentPlan()).isEmpty();
        assertThat(tabs.getSelectionModel().getSelectedIndex()).isEqualTo(2);
    }

    @Test
    void theLineAndTheKeyTakeTheSameStepBack() throws Exception {
        has(EnvVar.plain("A", "1"), EnvVar.plain("B", "2"));
        WindowFixture.onFx(() -> fixture.<Node>find(".env-list").requestFocus());
        fixture.robot.push(KeyCode.HOME).push(KeyCode.DELETE);
        WindowFixture.until(() -> variables().size() == 1 && fixture.shows(".undo-line"));

        undo();

        assertThat(variables()).containsExactly(EnvVar.plain("A", "1"), EnvVar.plain("B", "2"));
        assertThat(fixture.robot.lookup(".undo-line").queryAllAs(Node.class)).noneMatch(Node::isVisible);
        assertThat(item("Undo").isDisable()).isTrue();
        assertThat(fixture.<Node>find(".env-list").isFocused()).isTrue();
    }

    @Test
    void aSearchKeepsItsOwnHistory() throws Exception {
        has(EnvVar.plain("A", "1"));
        WindowFixture.onFx(() -> draft.environment().getFirst().valueProperty().set("2"));
        TextField search = fixture.find("#presets-search");
        fixture.robot.clickOn(search).write("night");

        undo();

        assertThat(search.getText()).isNotEqualTo("night");
        assertThat(variables()).containsExactly(EnvVar.plain("A", "2"));
    }

    @Test
    void anotherJobIsNoStep() throws Exception {
        has(EnvVar.plain("A", "1"));
        WindowFixture.onFx(() -> draft.jobProperty().set("always-fails"));

        assertThat(item("Undo").isDisable()).isTrue();
    }
}
