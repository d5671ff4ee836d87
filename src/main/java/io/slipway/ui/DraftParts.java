package io.slipway.ui;

import io.slipway.preset.drafts.DraftFolder;
import io.slipway.preset.drafts.KeptDraft;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Latest;
import io.slipway.ui.presets.Presets;
import io.slipway.ui.presets.SecretWords;
import io.slipway.ui.presets.drafts.Autosave;
import io.slipway.ui.presets.drafts.DraftContent;
import io.slipway.ui.presets.drafts.DraftNews;
import io.slipway.ui.presets.drafts.DraftWriter;
import io.slipway.ui.presets.drafts.LeftDrafts;
import io.slipway.ui.shell.Notices;
import io.slipway.ui.shell.Status;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
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
    private final LeftDrafts left;
    private final BooleanProperty recovered = new SimpleBooleanProperty();
    private Runnable keepShown = () -> {};

    DraftParts(Services services, Status status, Notices notices) {
        this.services = services;
        this.status = status;
        this.folder = new DraftFolder(services.dirs().drafts());
        this.writer = new DraftWriter(
                folder,
                services.vault()::lastingKey,
                services.background(),
                services.clock(),
                RETRY,
                new News(services.messages(), status, notices));
        this.left = new LeftDrafts(writer, services.clock());
    }

    private record News(Messages messages, Status status, Notices notices) implements DraftNews {
        @Override
        public void notKept(String reason) {
            status.stand(messages.text("drafts.not.kept", reason));
        }

        @Override
        public void keptAgain() {
            status.stand("");
            status.say(messages.text("drafts.kept.again"));
        }

        @Override
        public void keptWithoutSecrets() {
            notices.say("warning", messages.text("drafts.without.secrets"));
        }
    }

    LeftDrafts left() {
        return left;
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
                presets.dirty())) {
            part.subscribe((before, now) -> autosave.changed());
        }
        keepShown = autosave::keep;
        new Latest(services.background()).read(
                folder::read,
                found -> found(found, presets),
                failure -> status.stand(services.messages()
                        .text("drafts.unreadable", String.valueOf(failure.getMessage()))));
    }

    /** Keeps every draft now. One whose secrets had to be left out is written again: there may be a key for them by now. */
    void keep() {
        keepShown.run();
        left.drafts().stream()
                .map(LeftDrafts.Left::content)
                .filter(draft -> !SecretWords.inClear(draft.preset().spec()).isEmpty())
                .forEach(writer::keep);
    }

    /** Keeps every draft for the last time. */
    void end() {
        keep();
        writer.end();
    }

    /** What was typed before they were read is not pushed aside. */
    private void found(DraftFolder.Found found, Presets presets) {
        boolean untouched = presets.content().isEmpty() && presets.openedProperty().get().isEmpty();
        Optional<KeptDraft> last = found.drafts().stream()
                .filter(draft -> untouched && draft.shown())
                .findFirst();
        found.drafts().stream()
                .filter(draft -> !last.equals(Optional.of(draft)))
                .forEach(draft -> left.found(DraftContent.of(draft), draft.at()));
        last.map(DraftContent::of).ifPresent(draft -> presets.takeUp(draft, () -> recovered.set(true)));
        found.setAside().forEach(file -> status.stand(services.messages().text("drafts.set.aside", file.toString())));
    }
}
