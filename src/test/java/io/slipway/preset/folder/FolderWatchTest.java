package io.slipway.preset.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.preset.file.PresetFile;
import io.slipway.preset.store.PresetStore;
import io.slipway.preset.store.SaveResult;
import io.slipway.run.RunSpec;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others change in the presets folder is told, by whatever way they do it, and what this program writes is not. */
class FolderWatchTest {
    private static final Duration SOON = Duration.ofMillis(50);

    @TempDir
    Path home;

    private final BlockingQueue<FolderNews> news = new LinkedBlockingQueue<>();
    private Path presets;
    private PresetStore store;
    private Thread watching;

    @BeforeEach
    void watch() {
        presets = home.resolve("presets");
        AtomicInteger ids = new AtomicInteger();
        store = new PresetStore(
                new PresetFolder(FolderChoice.standard(presets), InstantSource.system()),
                () -> "id-" + ids.incrementAndGet());
        FolderWatch watch = new FolderWatch(store.folder(), SOON);
        watching = Thread.ofVirtual().start(() -> {
            try {
                watch.watch(news::add);
            } catch (Exception stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @AfterEach
    void stop() throws Exception {
        watching.interrupt();
        assertThat(watching.join(Duration.ofSeconds(30))).as("stops when it is interrupted").isTrue();
    }

    @Test
    void othersFilesAreTold() throws Exception {
        Files.createDirectories(presets.resolve("team"));
        Path file = Files.writeString(presets.resolve("team/a.json"), "{\"slipway\":1}");
        until(next -> next.changed().contains(file));

        Path fresh = Files.writeString(home.resolve("fresh"), "{\"slipway\":1,\"name\":\"b\"}");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        until(next -> next.changed().contains(file) && next.now().files().getFirst().name().equals("b"));

        Files.delete(file);
        until(next -> next.gone().contains(file) && next.now().files().isEmpty());
    }

    @Test
    void ownFilesAreNotTold() throws Exception {
        PresetFile own = ((SaveResult.Saved) store.create(store.fresh("own", RunSpec.EMPTY), "")).file();
        store.rename((PresetFile.Usable) own, "mine");
        PresetFile other = ((SaveResult.Saved) store.create(store.fresh("other", RunSpec.EMPTY), "")).file();
        store.delete(other);

        Path foreign = Files.writeString(presets.resolve("foreign.json"), "{}");

        assertThat(allUntil(foreign)).containsExactly(foreign);
    }

    @Test
    void anOwnFileThatOthersChangeIsToldEvenWhenTheyChangeItBack() throws Exception {
        PresetFile own = ((SaveResult.Saved) store.create(store.fresh("own", RunSpec.EMPTY), "")).file();
        byte[] mine = Files.readAllBytes(own.file());

        Files.writeString(own.file(), "theirs");
        until(next -> next.changed().contains(own.file()));
        Files.write(own.file(), mine);

        until(next -> next.now().files().equals(List.of(own)));
    }

    private void until(Predicate<FolderNews> expected) throws InterruptedException {
        FolderNews next;
        do {
            next = news.poll(30, TimeUnit.SECONDS);
            assertThat(next).as("the expected news").isNotNull();
        } while (!expected.test(next));
    }

    private Set<Path> allUntil(Path file) throws InterruptedException {
        Set<Path> told = new HashSet<>();
        while (!told.contains(file)) {
            FolderNews next = news.poll(30, TimeUnit.SECONDS);
            assertThat(next).as("news about " + file).isNotNull();
            told.addAll(next.changed());
            told.addAll(next.gone());
        }
        return told;
    }
}
