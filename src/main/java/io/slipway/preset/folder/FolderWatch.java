package io.slipway.preset.folder;

import io.slipway.preset.file.Seen;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Tells what others change in the presets folder.
 *
 * <p>The system's notices only say when to look; what changed is found by comparing. So nothing is missed where there are
 * no notices, as on network disks: it is looked every now and then anyway.
 */
public final class FolderWatch {
    /** A checkout changes many files within this time, and they are one piece of news. */
    private static final Duration SETTLED = Duration.ofMillis(150);

    private final PresetFolder folder;
    private final Duration longest;
    private final Map<Path, WatchKey> watched = new HashMap<>();
    private PresetListing last;

    /**
     * A watch that begins now: what changes from here on is told.
     *
     * @param folder the folder
     * @param longest after which time it is looked without a notice
     */
    public FolderWatch(PresetFolder folder, Duration longest) {
        this.folder = folder;
        this.longest = longest;
        this.last = folder.list();
    }

    /**
     * Watches until the thread is interrupted.
     *
     * @param news is told each change by others, on the calling thread; what this program wrote itself is not told
     * @throws IOException when the system has no notices to give at all
     */
    public void watch(Consumer<FolderNews> news) throws InterruptedException, IOException {
        try (WatchService notices = FileSystems.getDefault().newWatchService()) {
            while (true) {
                register(notices);
                look(news);
                awaitNotice(notices);
            }
        }
    }

    private void awaitNotice(WatchService notices) throws InterruptedException {
        WatchKey key = notices.poll(longest.toMillis(), TimeUnit.MILLISECONDS);
        while (key != null) {
            key.pollEvents();
            if (!key.reset()) {
                watched.values().remove(key);
            }
            key = notices.poll(SETTLED.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void register(WatchService notices) {
        if (!last.state().isReadable()) {
            return;
        }
        register(folder.choice().path(), notices);
        last.folders().forEach(name -> register(folder.choice().path().resolve(name), notices));
    }

    private void register(Path path, WatchService notices) {
        WatchKey before = watched.get(path);
        if (before != null && before.isValid()) {
            return;
        }
        try {
            watched.put(path, path.register(
                    notices,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE));
        } catch (IOException noNotices) {
            watched.remove(path); // the system's limit, or it is gone: it is looked at anyway
        }
    }

    private void look(Consumer<FolderNews> news) {
        PresetListing now = folder.list();
        Map<Path, Seen> before = PresetFolder.byPath(last);
        Map<Path, Seen> after = PresetFolder.byPath(now);
        Set<Path> changed = foreign(after.values().stream()
                .filter(seen -> !seen.equals(before.get(seen.file())))
                .toList());
        Set<Path> gone = foreign(before.keySet().stream()
                .filter(path -> !after.containsKey(path))
                .map(Seen::absent)
                .toList());
        boolean otherwise = now.state() != last.state() || !now.folders().equals(last.folders());
        last = now;
        if (otherwise || !changed.isEmpty() || !gone.isEmpty()) {
            news.accept(new FolderNews(changed, gone, now));
        }
    }

    private Set<Path> foreign(List<Seen> changes) {
        Set<Path> files = new HashSet<>();
        changes.stream().filter(seen -> !folder.isOwn(seen)).map(Seen::file).forEach(files::add);
        return files;
    }
}
