package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.ui.shell.Theme;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An unexpected error is told with a code and a report that holds no value. */
class ErrorReportTest {
    private static final String CANARY = "canary-of-a-report";

    @TempDir
    Path home;

    @Test
    void theReportHoldsACodeAndThePlacesAndNoValue() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.onFx(() -> {
                fixture.window.appearance().themeProperty().set(Theme.LIGHT);
                fixture.services.errors().report(new IllegalStateException(CANARY, new RuntimeException(CANARY)));
            });
            WindowFixture.until(() -> fixture.shows("#error-copy"));
            DialogPane pane = (DialogPane) fixture.find("#error-copy").getScene().getRoot();
            assertThat(pane.getContentText()).contains("nothing was launched").containsPattern("SL-[0-9A-F]{6}");
            WindowFixture.onFx(() -> pane.setExpanded(true));
            Shots.save(pane.getScene(), "error-report-light");
            String report = fixture.<TextArea>find("#error-report").getText();
            assertThat(report)
                    .contains("SL-", "java.lang.IllegalStateException", "ErrorReportTest", "Java ", "JavaFX ")
                    .doesNotContain(CANARY);

            WindowFixture.onFx(() -> fixture.<Button>find("#error-copy").fire());
            String copied = WindowFixture.onFx(() -> Clipboard.getSystemClipboard().getString());
            assertThat(copied).startsWith("SL-").doesNotContain(CANARY);
            assertThat(fixture.shows("#error-copy")).as("copying leaves it open").isTrue();
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> !fixture.shows("#error-copy"));
        }
    }

    @Test
    void whereTheDataIsCanBeCopiedAndShown() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            fixture.robot.push(KeyCode.CONTROL, KeyCode.K);
            fixture.robot.write("where is").push(KeyCode.ENTER);
            WindowFixture.until(() -> fixture.shows("#data-logs"));
            Shots.save(fixture.find("#data-logs").getScene(), "data-light");
            assertThat(fixture.shows("#data-open-logs")).isTrue();
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> !fixture.shows("#data-logs"));
        }
    }
}
