package io.slipway.ui;

import io.slipway.history.LaunchRecord;
import io.slipway.run.RunSpec;
import io.slipway.run.rules.Known;
import io.slipway.ui.history.LaunchActions;
import io.slipway.ui.presets.PresetActions;
import io.slipway.ui.replay.ReplayDialogs;
import io.slipway.ui.replay.ReplayFlow;
import io.slipway.ui.shell.Notices;
import io.slipway.ui.vault.VaultAccess;
import io.slipway.ui.vault.VaultDialog;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;

/** What can be done with past launches, joined to the vault, the gate and the draft. */
final class ReplayParts {
    private final VaultDialog vault;
    private final LaunchActions actions;

    ReplayParts(
            Services services,
            LaunchParts launches,
            ObservableValue<Known> known,
            PresetActions drafts,
            BiConsumer<String, RunSpec> reopen,
            Notices notices,
            Supplier<Window> owner) {
        this.vault = new VaultDialog(
                new VaultAccess(services.vault(), services.background()), services.views(), owner);
        ReplayFlow flow = new ReplayFlow(
                services.replays(),
                new ReplayDialogs(services.views(), services.times(), owner),
                launches.launching(),
                launches.venue(),
                known,
                services.background(),
                new ReplayFlow.Way(
                        vault::unlocked,
                        launch -> actions().reopen(launch),
                        launch -> notices.say("warning", elsewhere(services, launch)),
                        failure -> notices.say("danger", unreadable(services, failure))));
        this.actions = new LaunchActions(
                (connection, spec) -> drafts.whenSafe(() -> reopen.accept(connection, spec)), flow::again);
    }

    private static String elsewhere(Services services, LaunchRecord launch) {
        return services.messages().text("launch.again.elsewhere", launch.connection());
    }

    private static String unreadable(Services services, Throwable failure) {
        return services.messages().text("launch.again.unreadable", String.valueOf(failure.getMessage()));
    }

    LaunchActions actions() {
        return actions;
    }

    VaultDialog vault() {
        return vault;
    }
}
