package io.slipway.ui.presets.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.preset.Preset;
import io.slipway.preset.PresetSecrets;
import io.slipway.preset.Seals;
import io.slipway.preset.drafts.DraftFolder;
import io.slipway.preset.drafts.KeptDraft;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.testing.Patience;
import io.slipway.ui.kit.Background;
import io.slipway.vault.SystemKeychain;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Drafts are written one at a time, the latest only, when they say something new, and again when the disk fails. */
@ExtendWith(ApplicationExtension.class)
class DraftWriterTest implements DraftNews {
    @TempDir
    Path home;

    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private final Background background = Background.on(work::add, failure -> told.add("failure"));
    private final Vault vault = new Vault(Path.of("nowhere"), new SystemKeychain());

    private Path folder() {
        return home.resolve("drafts");
    }

    private DraftWriter writer() {
        return new DraftWriter(
                new DraftFolder(folder()), vault::publicKey, background, Clock.systemUTC(), Duration.millis(20), this);
    }

    private static DraftContent draft(String key, EnvVar... variables) {
        RunSpec spec = RunSpec.EMPTY.withEnvironment(List.of(variables));
        return new DraftContent(key, true, Optional.empty(), "", Preset.of(key, "", spec), Seals.NONE);
    }

    private void runAll() {
        while (!work.isEmpty()) {
            work.removeFirst().run();
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void fx(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }

    private RunSpec kept(String key) throws Exception {
        return new DraftFolder(folder()).read().drafts().stream()
                .filter(draft -> draft.key().equals(key))
                .map(KeptDraft::preset)
                .map(Preset::spec)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLatestWinsAndOneIsWrittenAtATime() throws Exception {
        DraftWriter writer = writer();
        fx(() -> {
            writer.keep(draft("a", EnvVar.plain("A", "1")));
            writer.keep(draft("a", EnvVar.plain("A", "2")));
            writer.keep(draft("b", EnvVar.plain("B", "1")));
        });
        assertThat(work).hasSize(1);

        runAll();

        assertThat(kept("a").environment()).containsExactly(EnvVar.plain("A", "2"));
        assertThat(kept("b").environment()).hasSize(1);
    }

    @Test
    void whetherAllIsKeptIsToldOnceItWasTried() throws Exception {
        DraftWriter writer = writer();
        List<Optional<Throwable>> settled = new ArrayList<>();
        fx(() -> writer.settle(settled::add));
        assertThat(settled).as("nothing waits").containsExactly(Optional.empty());

        Files.writeString(folder(), "a file, where the folder should be");
        fx(() -> {
            writer.keep(draft("a", EnvVar.plain("A", "1")));
            writer.settle(settled::add);
        });
        assertThat(settled).hasSize(1);
        runAll();
        assertThat(settled).hasSize(2).last().satisfies(failure -> assertThat(failure).isPresent());

        Files.delete(folder());
        fx(() -> writer.settle(settled::add));
        runAll();
        assertThat(settled).hasSize(3).last().isEqualTo(Optional.empty());
        assertThat(kept("a").environment()).hasSize(1);
    }

    @Test
    void whatSaysNothingNewIsNotWritten() throws Exception {
        DraftWriter writer = writer();
        fx(() -> writer.keep(draft("a", EnvVar.plain("A", "1"))));
        runAll();
        Instant before = Files.getLastModifiedTime(folder().resolve("a.json")).toInstant();

        fx(() -> writer.keep(draft("a", EnvVar.plain("A", "1"))));

        assertThat(work).isEmpty();
        assertThat(Files.getLastModifiedTime(folder().resolve("a.json")).toInstant()).isEqualTo(before);
    }

    @Test
    void aDraftThatIsForgottenIsGoneAndComesBackWhenItIsKeptAgain() throws Exception {
        DraftWriter writer = writer();
        fx(() -> {
            writer.keep(draft("a", EnvVar.plain("A", "1")));
            writer.forget("a");
        });
        runAll();
        assertThat(new DraftFolder(folder()).read().drafts()).isEmpty();

        fx(() -> writer.keep(draft("a", EnvVar.plain("A", "1"))));
        runAll();
        assertThat(kept("a").environment()).hasSize(1);
    }

    @Test
    void secretsAreLeftOutWithoutAKeyWhichIsToldOnce() throws Exception {
        DraftWriter writer = writer();
        fx(() -> writer.keep(draft("a", EnvVar.secret("TOKEN", "canary-4d2e"))));
        runAll();
        fx(() -> writer.keep(draft("a", EnvVar.secret("TOKEN", "canary-4d2f"))));
        runAll();

        assertThat(folder().resolve("a.json")).content().contains("TOKEN").doesNotContain("canary", "sealed");
        assertThat(told).containsExactly("without secrets");
    }

    @Test
    void secretsThatWereLeftOutAreWrittenOnceThereIsAKey() throws Exception {
        DraftContent draft = draft("a", EnvVar.secret("TOKEN", "canary-4d2e"));
        DraftWriter writer = writer();
        fx(() -> writer.keep(draft));
        runAll();
        vault.create(VaultKind.MEMORY, new char[0]);

        fx(() -> writer.keep(draft));
        runAll();

        assertThat(PresetSecrets.open("a", kept("a"), vault).spec()).isEqualTo(draft.preset().spec());
        fx(() -> writer.keep(draft));
        assertThat(work).as("all of it is written").isEmpty();
    }

    @Test
    void secretsAreSealedToTheOwnKeyAndKeepTheirSeal() throws Exception {
        vault.create(VaultKind.MEMORY, new char[0]);
        DraftWriter writer = writer();
        fx(() -> writer.keep(draft("a", EnvVar.secret("TOKEN", "canary-4d2e"))));
        runAll();
        RunSpec first = kept("a");

        fx(() -> writer.keep(draft("a", EnvVar.secret("TOKEN", "canary-4d2e"), EnvVar.plain("A", "1"))));
        runAll();

        assertThat(kept("a").environment().getFirst()).isEqualTo(first.environment().getFirst());
        assertThat(PresetSecrets.open("a", kept("a"), vault).spec().environment().getFirst())
                .isEqualTo(EnvVar.secret("TOKEN", "canary-4d2e"));
        assertThat(folder().resolve("a.json")).content().doesNotContain("canary");
        assertThat(told).isEmpty();
    }

    @Test
    void aDiskThatFailsIsToldOnceAndTriedAgain() throws Exception {
        Files.writeString(folder(), "in the way");
        DraftWriter writer = writer();
        fx(() -> writer.keep(draft("a", EnvVar.plain("A", "1"))));
        runAll();
        fx(() -> writer.keep(draft("a", EnvVar.plain("A", "2"))));
        WaitForAsyncUtils.waitFor(Patience.SECONDS, TimeUnit.SECONDS, () -> !work.isEmpty());
        runAll();
        assertThat(told).containsExactly("not kept");

        Files.delete(folder());
        WaitForAsyncUtils.waitFor(Patience.SECONDS, TimeUnit.SECONDS, () -> !work.isEmpty());
        runAll();

        assertThat(told).containsExactly("not kept", "kept again");
        assertThat(kept("a").environment()).containsExactly(EnvVar.plain("A", "2"));
    }

    @Override
    public void notKept(Throwable why) {
        told.add("not kept");
    }

    @Override
    public void keptAgain() {
        told.add("kept again");
    }

    @Override
    public void keptWithoutSecrets() {
        told.add("without secrets");
    }
}
