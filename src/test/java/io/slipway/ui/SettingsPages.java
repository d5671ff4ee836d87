package io.slipway.ui;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.testfx.util.WaitForAsyncUtils;

/** The way to one page of the settings, as an operator goes it. */
final class SettingsPages {
    static final List<String> ALL = List.of(
            "look", "language", "folders", "network", "drafts", "cache", "history", "connections", "vault", "keys",
            "privacy");

    private SettingsPages() {}

    static void open(WindowFixture fixture) throws Exception {
        fixture.robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        WindowFixture.until(() -> fixture.shows("#settings-list"));
        WaitForAsyncUtils.waitForFxEvents(3);
    }

    static void turnTo(WindowFixture fixture, String page) throws Exception {
        WindowFixture.onFx(() ->
                fixture.<ListView<?>>find("#settings-list").getSelectionModel().select(ALL.indexOf(page)));
        WaitForAsyncUtils.waitForFxEvents(3);
    }

    static void close(WindowFixture fixture) throws Exception {
        fixture.robot.push(KeyCode.ESCAPE);
        WindowFixture.until(() -> !fixture.shows("#settings-list"));
    }
}
