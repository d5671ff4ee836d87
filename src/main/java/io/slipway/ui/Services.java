package io.slipway.ui;

import io.slipway.catalogue.ListCache;
import io.slipway.draft.RunDraft;
import io.slipway.history.History;
import io.slipway.history.SetAside;
import io.slipway.history.SqliteHistory;
import io.slipway.launch.exact.RequestKeeper;
import io.slipway.rights.KnownRights;
import io.slipway.settings.Language;
import io.slipway.settings.Network;
import io.slipway.settings.SettingsFile;
import io.slipway.storage.AppDirs;
import io.slipway.storage.AtomicFile;
import io.slipway.text.Messages;
import io.slipway.ui.follow.DesktopNotice;
import io.slipway.ui.follow.SystemNotice;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Times;
import io.slipway.ui.kit.Views;
import io.slipway.ui.shell.ErrorReporter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Task;

/** What the window stands on, made once and handed on by constructors. */
public final class Services implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Services.class.getName());
    /** A command may be writing just now; none takes so long. */
    private static final Duration LEFT_OVER = Duration.ofMinutes(10);
    /** The window is gone by then; nobody waits longer for a program to end. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Stores stores;
    private final ChosenNetwork network;
    private final Clock clock = Clock.systemUTC();
    private final Messages messages;
    private final Views views;
    private final ErrorReporter errors;
    private final Background background;
    private final Times times;
    private final ReadOnlyObjectWrapper<Optional<SetAside>> setAside = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final SandboxHost sandbox;
    private final Reach reach;
    private final DesktopNotice desktop;
    private final RunDraft draft = new RunDraft();

    /** Services over the program's folders, of which it reads the settings; nothing is opened or started yet. */
    public Services(AppDirs dirs, Map<String, String> environment, SandboxHost sandbox) {
        this(dirs, environment, sandbox, SqliteHistory::new, Optional.empty(), speaking(dirs));
    }

    /**
     * The same over another record of launches, and in other words.
     *
     * @param notices in place of the desktop's, which are used when there are none
     */
    Services(
            AppDirs dirs,
            Map<String, String> environment,
            SandboxHost sandbox,
            BiFunction<Path, Consumer<SetAside>, History> histories,
            Optional<DesktopNotice> notices,
            Messages messages) {
        this.messages = messages;
        this.views = new Views(messages);
        this.errors = new ErrorReporter(
                messages, dirs.logs(), over -> new SystemFiles().choose(over, "slipway-report.txt"));
        this.background = Background.onVirtualThreads(errors::report);
        this.times = new Times(messages, clock, ZoneId.systemDefault());
        this.desktop = notices.orElseGet(() -> SystemNotice.of(System.getProperty("os.name", ""), background));
        History history = histories.apply(
                dirs.history(), aside -> background.onFxThread(() -> setAside.set(Optional.of(aside))));
        this.stores = Stores.in(dirs, history, clock);
        this.sandbox = sandbox;
        this.network = new ChosenNetwork(Network.of(stores.settings().file()), environment, stores.vault());
        this.reach = new Reach(
                network,
                history,
                new RequestKeeper(stores.vault(), dirs.fingerprintKey()),
                new KnownRights(dirs.rights(), dirs.fingerprintKey()),
                clock);
    }

    /** The texts in the language that is set, else in the system's. */
    private static Messages speaking(AppDirs dirs) {
        Language set = Language.of(new SettingsFile(dirs.settingsFile()));
        return new Messages(set.locale(Locale.getDefault()));
    }

    /** What is kept on this machine. */
    Stores stores() {
        return stores;
    }

    /** The way to services. */
    ChosenNetwork network() {
        return network;
    }

    /** What can be done with services. */
    Reach reach() {
        return reach;
    }

    /** Tells the operator something outside of the window. */
    DesktopNotice desktop() {
        return desktop;
    }

    Clock clock() {
        return clock;
    }

    Messages messages() {
        return messages;
    }

    Views views() {
        return views;
    }

    ErrorReporter errors() {
        return errors;
    }

    Background background() {
        return background;
    }

    Times times() {
        return times;
    }

    /** A damaged record of launches that was set aside, once there was one. */
    ReadOnlyObjectProperty<Optional<SetAside>> setAsideProperty() {
        return setAside.getReadOnlyProperty();
    }

    /** Lists that nobody used for long, and what was left half written, are deleted in the background. */
    void tidyUp() {
        background.start(new Task<>() {
            @Override
            protected ListCache call() {
                stores.lists().tidy();
                stores.dirs().ofFiles().forEach(Services.this::removeLeftOver);
                return stores.lists();
            }
        });
    }

    private void removeLeftOver(Path folder) {
        try {
            AtomicFile.removeLeftOver(folder, clock.instant().minus(LEFT_OVER));
        } catch (IOException stays) {
            LOG.log(System.Logger.Level.WARNING, "What was left half written cannot be taken away");
        }
    }

    SandboxHost sandbox() {
        return sandbox;
    }

    RunDraft draft() {
        return draft;
    }

    /** What came of a launch that is under way is still written down, and with the sandbox gone that takes no time. */
    @Override
    public void close() {
        sandbox.close();
        try {
            background.finish(PATIENCE);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        background.close();
        stores.history().close();
    }
}
