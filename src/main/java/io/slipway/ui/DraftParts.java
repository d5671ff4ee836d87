package io.slipway.ui;

import io.slipway.changes.kept.OpenedJobs;
import io.slipway.preset.drafts.DraftFolder;
import io.slipway.preset.drafts.OpenTabs;
import io.slipway.preset.drafts.TabsFile;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Latest;
import io.slipway.ui.presets.DraftTabs;
import io.slipway.ui.presets.KeptOrder;
import io.slipway.ui.presets.Presets;
import io.slipway.ui.presets.SecretWords;
import io.slipway.ui.presets.drafts.Autosave;
import io.slipway.ui.presets.drafts.ClosedDrafts;
import io.slipway.ui.presets.drafts.ClosedLimit;
import io.slipway.ui.presets.drafts.DraftNews;
import io.slipway.ui.presets.drafts.DraftWriter;
import io.slipway.ui.presets.drafts.JobsWriter;
import io.slipway.ui.presets.drafts.TabsWriter;
import io.slipway.ui.shell.Notices;
import io.slipway.ui.shell.Status;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.util.Duration;

/** Keeping drafts on disk and bringing them back, joined to the status line. */
final class DraftParts {
    /** With the writing itself, nothing that was typed is older than two seconds when the program is killed. */
    private static final Duration PAUSE = Duration.seconds(1);

    private static final Duration RETRY = Duration.seconds(5);

    private final Services services;
    private final Status status;
    private final DraftFolder folder;
    private final DraftWriter writer;
    private final ClosedDrafts closed;
    private final TabsFile tabsFile;
    private final TabsWriter tabsWriter;
    private final OpenedJobs opened;
    private final JobsWriter jobsWriter;
    private final BooleanProperty recovered = new SimpleBooleanProperty();
    private Runnable keepAll = () -> {};

    /**
     * Drafts in their folder.
     *
     * @param lasting has a vault made that outlives the program
     * @param opened what the job of each draft was like when the draft was opened
     */
    DraftParts(Services services, Status status, Notices notices, Runnable lasting, OpenedJobs opened) {
        this.services = services;
        this.status = status;
        this.folder = new DraftFolder(services.stores().dirs().drafts());
        this.writer = new DraftWriter(
                folder,
                services.stores().vault()::lastingKey,
                services.background(),
                services.clock(),
                RETRY,
                new News(services.messages(), status, notices, lasting));
        this.closed = new ClosedDrafts(writer, services.clock());
        this.tabsFile = new TabsFile(services.stores().dirs().drafts());
        this.tabsWriter = new TabsWriter(tabsFile, services.background());
        this.opened = opened;
        this.jobsWriter = new JobsWriter(opened, services.background());
    }

    private record News(Messages messages, Status status, Notices notices, Runnable lasting) implements DraftNews {
        @Override
        public void notKept(Throwable why) {
            status.stand(messages.text("drafts.not.kept", messages.failure(why)));
        }

        @Override
        public void keptAgain() {
            status.stand("");
            status.say(messages.text("drafts.kept.again"));
        }

        @Override
        public void keptWithoutSecrets() {
            Button make = new Button(messages.text("drafts.without.secrets.vault"));
            make.setOnAction(pressed -> lasting.run());
            notices.say("warning", messages.text("drafts.without.secrets"), make);
        }
    }

    DraftWriter writer() {
        return writer;
    }

    ClosedDrafts closed() {
        return closed;
    }

    /** Whether the draft in the window was brought back from the last time. */
    BooleanProperty recovered() {
        return recovered;
    }

    /** Brings back what was kept, and keeps each change from here on. */
    void start(Presets presets) {
        presets.keyProperty().subscribe((before, now) -> recovered.set(false));
        presets.dirty().subscribe((before, changes) -> recovered.set(recovered.get() && changes));
        Autosave autosave = new Autosave(presets::key, presets::content, writer, PAUSE);
        for (ObservableValue<?> part : List.of(
                services.draft().specProperty(),
                presets.detailsProperty(),
                presets.keyProperty(),
                presets.originProperty(),
                presets.connectionProperty(),
                presets.dirty())) {
            part.subscribe((before, now) -> autosave.changed());
        }
        keepAll = () -> {
            autosave.keep();
            presets.tabs().waiting().contents().forEach(writer::expect);
            presets.tabs().waiting().contents().stream()
                    .filter(draft -> !SecretWords.inClear(draft.preset().spec()).isEmpty())
                    .forEach(writer::keep);
        };
        new Latest(services.background()).read(
                this::earlier,
                found -> found(found, presets),
                failure -> status.stand(services.messages()
                        .text("drafts.unreadable", services.messages().failure(failure))));
    }

    private Earlier earlier() throws IOException {
        opened.read();
        return new Earlier(
                folder.read(),
                tabsFile.read().orElse(OpenTabs.NONE),
                new ClosedLimit(services.stores().settings().file()).read());
    }

    /** What lies on disk. */
    private record Earlier(DraftFolder.Found drafts, OpenTabs order, int mostClosed) {}

    /** Keeps every draft now. One whose secrets had to be left out is written again: there may be a key for them by now. */
    void keep() {
        keepAll.run();
        closed.drafts().stream()
                .filter(ClosedDrafts.Closed::kept)
                .flatMap(draft -> draft.content().stream())
                .forEach(writer::expect);
        closed.drafts().stream()
                .flatMap(draft -> draft.content().stream())
                .filter(draft -> !SecretWords.inClear(draft.preset().spec()).isEmpty())
                .forEach(writer::keep);
        jobsWriter.write();
    }

    /** Keeps every draft now, and tells why one could not be kept, or nothing. */
    void settle(Consumer<Optional<Throwable>> told) {
        keep();
        writer.settle(told);
    }

    /** Keeps every draft for the last time. */
    void end() {
        keep();
        writer.end();
    }

    /** The order is kept from here on only, so that no kept one is written over before it was read. */
    private void found(Earlier found, Presets presets) {
        closed.limit(found.mostClosed());
        presets.opening().bringBack(found.drafts(), found.order(), () -> {
            recovered.set(presets.dirty().get());
            keepOrder(presets.tabs(), presets);
        });
        found.drafts().setAside().forEach(file ->
                status.stand(services.messages().text("drafts.set.aside", file.toString())));
    }

    private void keepOrder(DraftTabs tabs, Presets presets) {
        Runnable keep = () -> {
            OpenTabs now = KeptOrder.of(tabs);
            tabsWriter.keep(now);
            jobsWriter.keep(now.keys());
        };
        tabs.tabs().addListener((Observable changed) -> keep.run());
        tabs.closed().drafts().addListener((Observable changed) -> keep.run());
        for (ObservableValue<?> part : List.of(
                tabs.shownProperty(),
                tabs.waiting().foundProperty(),
                presets.dirty(),
                presets.keyProperty(),
                presets.originProperty())) {
            part.subscribe((before, now) -> keep.run());
        }
        keep.run();
    }
}
