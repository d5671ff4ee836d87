package io.slipway.ui.presets;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.draft.EnvVarDraft;
import io.slipway.preset.drafts.KeptDraft;
import io.slipway.run.EnvVar;
import io.slipway.run.Target;
import io.slipway.ui.kit.Background;
import io.slipway.ui.presets.drafts.DraftContent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** What a slow disk answers late is told to the draft that asked, whichever is shown by then. */
@ExtendWith(ApplicationExtension.class)
class SlowDiskTest {
    private static final EnvVar MINE = EnvVar.plain("MINE", "1");
    private static final EnvVar MORE = EnvVar.plain("MORE", "2");

    @TempDir
    Path home;

    private final Deque<Runnable> later = new ArrayDeque<>();
    private PresetDesk desk;
    private Path first;
    private Path second;

    @BeforeEach
    void openTwoPresets() {
        desk = new PresetDesk(home, Background.on(later::add, failure -> {
            throw new AssertionError(failure);
        }));
        first = preset("first");
        fx(desk.actions::newDraft);
        second = preset("second");
        fx(() -> desk.tabs.row().show(0));
        settle();
    }

    private Path preset(String name) {
        fx(() -> desk.draft.choose(Target.of("default-project", "example-job")));
        type(EnvVar.plain("LEVEL", name));
        desk.names.add(Optional.of(name));
        fx(desk.actions::saveAs);
        settle();
        return desk.folder.resolve(name + ".json");
    }

    private static void fx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void settle() {
        while (!later.isEmpty()) {
            fx(later.removeFirst());
        }
    }

    private void type(EnvVar variable) {
        fx(() -> desk.draft.environment().add(EnvVarDraft.of(variable)));
    }

    @Test
    void aConflictIsThatOfTheDraftWhichWasSaved() throws Exception {
        type(MINE);
        Files.writeString(first, Files.readString(first).replace("example-job", "their-job"));
        String theirs = Files.readString(first);
        fx(desk.actions::save);
        fx(() -> desk.tabs.row().show(1));
        settle();

        assertThat(desk.presets.openedName()).isEqualTo("second");
        assertThat(desk.presets.conflictProperty().get()).isEmpty();
        assertThat(desk.said()).contains("first");

        fx(() -> desk.tabs.row().show(0));
        settle();
        assertThat(desk.presets.conflictProperty().get()).isPresent();
        assertThat(first).content().isEqualTo(theirs);
        fx(desk.presets.onDisk()::keepMine);
        settle();
        assertThat(first).content().contains("MINE");
        assertThat(second).content().doesNotContain("MINE");
    }

    /** What an earlier time kept of a draft would come back as a change that somebody else had made. */
    @Test
    void whatIsStoredWhileItWaitsIsKeptAmongDraftsNoLonger() throws Exception {
        type(MINE);
        fx(desk.actions::save);
        fx(() -> desk.tabs.row().show(1));
        settle();

        assertThat(first).content().contains("MINE");
        assertThat(desk.drafts.read().drafts()).isEmpty();
    }

    @Test
    void aWaitingDraftThatLosesItsPresetIsKeptAtOnce() throws Exception {
        long before = desk.tabs.waiting().foundProperty().get();
        fx(() -> desk.actions.delete(desk.preset("second")));
        settle();

        assertThat(desk.drafts.read().drafts()).singleElement().satisfies(kept -> {
            assertThat(kept.origin()).isEmpty();
            assertThat(kept.preset().spec().environment()).containsExactly(EnvVar.plain("LEVEL", "second"));
        });
        assertThat(desk.tabs.waiting().foundProperty().get()).as("the order is to be kept anew").isGreaterThan(before);
    }

    @Test
    void aWaitingDraftIsKeptWithTheNewNameOfItsPreset() throws Exception {
        type(MINE);
        fx(() -> desk.tabs.row().show(1));
        settle();
        fx(() -> desk.files.rename(desk.preset("first"), "renamed"));
        settle();

        PresetDesk next = new PresetDesk(home);
        fx(() -> next.presets.opening().takeUp(DraftContent.of(firstKept())));
        assertThat(next.presets.openedName()).isEqualTo("renamed");
        assertThat(next.presets.conflictProperty().get()).isEmpty();
        assertThat(next.draft.spec().environment()).contains(MINE);
    }

    @Test
    void savingTwiceIsNoConflictWithOneself() {
        type(MINE);
        fx(desk.actions::save);
        type(MORE);
        fx(desk.actions::save);
        fx(() -> desk.tabs.row().show(1));
        settle();

        assertThat(first).content().contains("MINE", "MORE");
        assertThat(second).content().doesNotContain("MINE", "MORE");
        assertThat(desk.said()).isEqualTo("“first” is saved.");
        fx(() -> desk.tabs.row().show(0));
        settle();
        assertThat(desk.presets.conflictProperty().get()).isEmpty();
        assertThat(desk.presets.dirty().get()).isFalse();
    }

    @Test
    void savingTwiceAsksForANameOnce() {
        fx(desk.actions::newDraft);
        type(MINE);
        desk.names.add(Optional.of("third"));
        fx(desk.actions::save);
        type(MORE);
        fx(desk.actions::save);
        settle();

        assertThat(desk.presets.openedName()).isEqualTo("third");
        assertThat(desk.folder.resolve("third.json")).content().contains("MINE", "MORE");
        assertThat(desk.presets.dirty().get()).isFalse();
    }

    @Test
    void whatFailedIsSavedByTheNextTry() throws Exception {
        type(MINE);
        byte[] before = Files.readAllBytes(first);
        Files.writeString(first, "{}");
        fx(desk.actions::save);
        settle();
        Files.write(first, before);

        fx(desk.actions::save);
        settle();
        assertThat(first).content().contains("MINE");
    }

    private KeptDraft firstKept() {
        try {
            return desk.drafts.read().drafts().getFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
