package io.slipway.ui;

import io.slipway.storage.AppDirs;
import io.slipway.storage.instance.Doorbell;
import io.slipway.storage.instance.Instance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/**
 * What the start of this process is to its data, and how a second start calls it. It is found out once, before the
 * toolkit is loaded, which would take a second start longer than all the rest; the toolkit makes the application
 * itself, so that this cannot be handed to it.
 */
public final class OnlyWindow implements AutoCloseable {
    private static final OnlyWindow OF_PROCESS = new OnlyWindow(AppDirs.of(System.getenv()).lock());

    private final Instance instance;
    private final CompletableFuture<Optional<Doorbell>> bell;
    private final CompletableFuture<BooleanSupplier> window = new CompletableFuture<>();

    private OnlyWindow(Path file) {
        instance = Instance.of(file, Instance.PATIENCE);
        // The toolkit does not wait for it: a second start calls until it is heard.
        Executor aside = work -> Thread.ofPlatform().daemon().name("called").start(work);
        bell = CompletableFuture.supplyAsync(() -> bell(instance), aside);
        aside.execute(() -> bell.join().ifPresent(this::listen));
    }

    private void listen(Doorbell open) {
        open.listen(caller -> Thread.ofVirtual().name("caller").start(caller), this::isShown);
    }

    /** The first call blocks for up to 2 s. */
    public static OnlyWindow ofProcess() {
        return OF_PROCESS;
    }

    private static Optional<Doorbell> bell(Instance instance) {
        try {
            return instance instanceof Instance.First first ? Optional.of(Doorbell.of(first.lock())) : Optional.empty();
        } catch (IOException noChannel) {
            log().log(System.Logger.Level.WARNING, "A second start will not find this window", noChannel);
            return Optional.empty();
        }
    }

    /** Java looks into every jar before it gives the first one out, and there seldom is something to tell. */
    private static System.Logger log() {
        return System.getLogger(OnlyWindow.class.getName());
    }

    /** A window that is being opened comes to the front by itself. */
    private boolean isShown() {
        return window.getNow(() -> true).getAsBoolean();
    }

    /** What this start is to its data. */
    public Instance instance() {
        return instance;
    }

    /** Tells, on the thread that comes to know it, that no second start finds this one; else nothing. */
    void whenUncallable(Runnable told) {
        var _ = bell.thenAccept(open -> {
            if (open.isEmpty()) {
                told.run();
            }
        });
    }

    /** From now on this is what comes to the front. */
    void opened(BooleanSupplier shown) {
        window.complete(shown);
    }

    @Override
    public void close() {
        bell.join().ifPresent(Doorbell::close);
        if (instance instanceof Instance.First first) {
            try {
                first.lock().close();
            } catch (IOException endsWithTheProcess) {
                log().log(System.Logger.Level.DEBUG, "The lock was not given up cleanly", endsWithTheProcess);
            }
        }
    }
}
