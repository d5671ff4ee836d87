package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.connection.Connection;
import io.slipway.connection.Guard;
import io.slipway.connection.Profile;
import io.slipway.connection.Tint;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.run.Target;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.sandbox.wire.Received;
import io.slipway.ui.connection.OpenConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proxy that is set while connections are open. */
class NewWayTest {
    @TempDir
    Path home;

    private static OpenConnection choose(WindowFixture fixture, URI address) throws Exception {
        Profile profile = new Profile("prod", "prod-eu", address, "", Tint.RED, Guard.NONE, false);
        return WindowFixture.onFx(() -> {
            OpenConnection open = fixture.window.connections().add(new Connection(profile, new Credentials(address, "t")));
            fixture.window.connections().choose(open);
            return open;
        });
    }

    private static OpenConnection current(WindowFixture fixture) {
        return fixture.window.connections().current().orElseThrow();
    }

    private static void apply(WindowFixture fixture, String proxy) throws Exception {
        SettingsPages.open(fixture);
        SettingsPages.turnTo(fixture, "network");
        WindowFixture.until(() -> fixture.shows("#settings-proxy-own"));
        WindowFixture.onFx(() -> {
            fixture.<RadioButton>find("#settings-proxy-own").setSelected(true);
            fixture.<TextField>find("#settings-proxy-address").setText(proxy);
            fixture.<Button>find("#settings-network-apply").fire();
        });
        WindowFixture.until(() -> fixture.text("#settings-network-said").startsWith("Kept. Open connections use it"));
        SettingsPages.close(fixture);
    }

    @Test
    void anOpenConnectionGoesThroughItAtOnce() throws Exception {
        try (ScriptedServer proxy = ScriptedServer.start(call -> call.answer(403, "no"));
                WindowFixture fixture = WindowFixture.open(home).ready()) {
            OpenConnection sandbox = current(fixture);
            OpenConnection before = choose(fixture, URI.create("https://service.invalid"));
            apply(fixture, "127.0.0.1:" + proxy.port());
            assertThat(current(fixture).connection()).isEqualTo(before.connection());
            assertThat(current(fixture).service()).isNotSameAs(before.service());
            assertThat(fixture.window.connections().sandbox()).containsSame(sandbox);
            WindowFixture.until(() -> proxy.received().stream()
                    .anyMatch(call -> call.method().equals("CONNECT") && call.path().equals("service.invalid:443")));
        }
    }

    @Test
    void aLaunchUnderWayEndsAsItBegan() throws Exception {
        List<Received> posts = new CopyOnWriteArrayList<>();
        SandboxOptions slow = SandboxOptions.in(home.resolve("sandbox"))
                .withFaults("latency,POST /**/runs,delay=3000")
                .withRecorder(received -> {
                    if (received.method().equals("POST")) {
                        posts.add(received);
                    }
                });
        try (WindowFixture fixture = WindowFixture.open(home, slow).ready()) {
            choose(fixture, current(fixture).connection().credentials().address());
            WindowFixture.onFx(() -> fixture.services.draft().choose(Target.of("default-project", "example-job")));
            WindowFixture.until(() -> fixture.launchButton().getText().startsWith("Review and launch on prod-eu"));
            fixture.launch();
            WindowFixture.until(() -> !posts.isEmpty());
            WindowFixture.onFx(() -> fixture.window.connections().reachAnew());
            WindowFixture.until(() -> fixture.shows("#outcome-title"));
            assertThat(posts).hasSize(1);
        }
    }

    @Test
    void theOthersWaitWithTheirTokens() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            OpenConnection sandbox = current(fixture);
            OpenConnection other = choose(fixture, URI.create("https://service.invalid"));
            WindowFixture.onFx(() -> {
                fixture.window.connections().choose(sandbox);
                fixture.window.connections().reachAnew();
            });
            assertThat(current(fixture)).isSameAs(sandbox);
            assertThat(fixture.window.connections().all())
                    .extracting(OpenConnection::connection)
                    .containsExactly(sandbox.connection(), other.connection());
        }
    }
}
