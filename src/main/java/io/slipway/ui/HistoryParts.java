package io.slipway.ui;

import io.slipway.history.LaunchRecord;
import io.slipway.history.compare.Fingerprints;
import io.slipway.run.RunSpec;
import io.slipway.ui.connection.Connections;
import io.slipway.ui.history.CompareDialog;
import io.slipway.ui.history.HistoryActions;
import io.slipway.ui.history.HistoryController;
import io.slipway.ui.history.KeepDialog;
import io.slipway.ui.history.KeepPage;
import io.slipway.ui.history.Keeping;
import io.slipway.ui.history.LaunchActions;
import io.slipway.ui.history.ListExport;
import io.slipway.ui.history.LogAction;
import io.slipway.ui.history.Notes;
import io.slipway.ui.kit.Latest;
import io.slipway.ui.launch.LaunchState;
import io.slipway.ui.shell.Status;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.stage.Window;

/** The history with what can be done in it, joined to the rest of the window. */
final class HistoryParts implements AutoCloseable {
    private final Notes notes;
    private final Keeping keeping;
    private final LaunchActions launches;
    private final CompareDialog compare;
    private final Latest compared;
    private final HistoryController screen;
    private final HistoryActions actions;
    private final Services services;

    /**
     * What leads from a launch to runs.
     *
     * @param again launches it again exactly
     * @param log shows what its run writes
     */
    record Runs(Consumer<LaunchRecord> again, LogAction log) {}

    HistoryParts(
            Services services,
            LaunchParts made,
            Status status,
            Supplier<Window> owner,
            Connections connections,
            BiConsumer<String, RunSpec> reopen,
            Runs runs) {
        this.services = services;
        this.notes = new Notes(services.stores().history(), services.background(), made.list()::refresh);
        this.keeping = keeping(services, made, status);
        this.compared = new Latest(services.background());
        this.compare = new CompareDialog(services.views(), services.times(), owner);
        this.launches = new LaunchActions(
                new LaunchActions.Ways(reopen, runs.again(), aborting(made), this::compare, runs.log()),
                connections.currentProperty().map(open -> open.map(chosen -> chosen.connection().name())));
        this.screen = new HistoryController(
                made.list(),
                launches,
                made.lost(),
                notes,
                export(services, made, status, owner),
                services.stores().history(),
                services.background(),
                services.views(),
                services.times(),
                services.stores().settings().remembered());
        this.actions = screen.actions(new KeepDialog(keeping, services.views(), owner)::ask);
        made.launching().stateProperty().subscribe(this::tidyAfter);
    }

    private void tidyAfter(LaunchState state) {
        if (state instanceof LaunchState.Done) {
            tidy();
        }
    }

    private static Consumer<LaunchRecord> aborting(LaunchParts made) {
        return launch -> made.following().aborting().ask(launch.target(), launch.runId(), launch.runName());
    }

    private static Keeping keeping(Services services, LaunchParts made, Status status) {
        return new Keeping(
                services.stores().history(),
                services.stores().settings().file(),
                services.background(),
                services.messages(),
                status::say,
                made.list()::load);
    }

    private static ListExport export(Services services, LaunchParts made, Status status, Supplier<Window> owner) {
        return new ListExport(
                services.stores().history(),
                made.list(),
                services.background(),
                services.messages(),
                new SystemExportFile(services.messages()),
                owner,
                status::say);
    }

    /** Without the fingerprints the secrets are not comparable, which is said; everything else still is. */
    private void compare(LaunchRecord older, LaunchRecord newer) {
        compared.read(
                () -> Fingerprints.of(
                        services.stores().history().kept(older.launchId()).fingerprints(),
                        services.stores().history().kept(newer.launchId()).fingerprints()),
                same -> compare.show(older, newer, same),
                unreadable -> compare.show(older, newer, Fingerprints.NONE));
    }

    Parent load() {
        return services.views().load(screen);
    }

    /** The choice of what is kept, as a page. */
    Parent keepPage() {
        return new KeepPage(keeping, services.views()).load();
    }

    /** Removes what the operator does not keep. */
    void tidy() {
        keeping.apply();
    }

    LaunchActions launches() {
        return launches;
    }

    HistoryActions actions() {
        return actions;
    }

    @Override
    public void close() {
        screen.leave();
        notes.close();
    }
}
