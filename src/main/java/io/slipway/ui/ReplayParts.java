package io.slipway.ui;

import io.slipway.history.LaunchRecord;
import io.slipway.run.rules.Known;
import io.slipway.ui.replay.ReplayDialogs;
import io.slipway.ui.replay.ReplayFlow;
import io.slipway.ui.shell.Notices;
import io.slipway.ui.vault.VaultDialog;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;

/** Launching again exactly, joined to the vault and the gate. */
final class ReplayParts {
    private final VaultDialog vault;
    private final ReplayFlow flow;

    ReplayParts(
            Services services,
            LaunchParts launches,
            ObservableValue<Known> known,
            Consumer<LaunchRecord> reopen,
            Notices notices,
            VaultDialog vault,
            Supplier<Window> owner) {
        this.vault = vault;
        this.flow = new ReplayFlow(
                services.stores().replays(),
                new ReplayDialogs(services.views(), services.times(), owner),
                launches.launching(),
                launches.venue(),
                known,
                services.background(),
                new ReplayFlow.Way(
                        vault::unlocked,
                        reopen,
                        launch -> notices.say("warning", elsewhere(services, launch)),
                        failure -> notices.say("danger", unreadable(services, failure)),
                        () -> notices.say("warning", services.messages().text("launch.again.busy"))));
    }

    private static String elsewhere(Services services, LaunchRecord launch) {
        return services.messages().text("launch.again.elsewhere", launch.connection());
    }

    private static String unreadable(Services services, Throwable failure) {
        return services.messages()
                .text("launch.again.unreadable", services.messages().failure(failure));
    }

    void again(LaunchRecord launch) {
        flow.again(launch);
    }

    void showVault() {
        vault.show();
    }
}
