package io.slipway;

import io.slipway.cli.CommandLineProgram;
import io.slipway.cli.ExitCode;
import io.slipway.cli.Interrupts;
import io.slipway.cli.Terminal;
import io.slipway.storage.AppDirs;
import io.slipway.storage.Log;
import io.slipway.storage.instance.FileToOpen;
import io.slipway.storage.instance.Instance;
import io.slipway.ui.App;
import io.slipway.ui.OnlyWindow;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Starts the window or the command line, whichever the arguments ask for. */
public final class Main {
    private Main() {
    }

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] args) {
        Ahead.of(args);
        Optional<Path> file = toOpen(args);
        if (args.length > 0 && file.isEmpty()) {
            Log.inLines();
            System.exit(Interrupts.guard(() -> CommandLineProgram.run(args, Terminal.ofProcess())));
        } else if (file.isEmpty() && Rehearsal.isAskedFor()) {
            System.exit(Rehearsal.run().code());
        } else if (hasDisplay(System.getenv())) {
            System.exit(window(file));
        } else {
            System.exit(end(ExitCode.WRONG_INPUT, "window.no.display"));
        }
    }

    /** A file alone is opened in the window; what is none by its form is a command. */
    private static Optional<Path> toOpen(String[] args) {
        return Optional.of(args)
                .filter(given -> given.length == 1 && !given[0].startsWith("-"))
                .map(given -> given[0])
                .filter(given -> given.endsWith(".json") || given.contains("/") || given.contains(File.separator))
                .map(Path::of);
    }

    /** A second start ends before a class of the toolkit is loaded, and so does every command. */
    private static int window(Optional<Path> file) {
        AppDirs dirs = AppDirs.of(System.getenv());
        FileToOpen left = FileToOpen.in(dirs);
        if (!dirs.isWritable() || (file.isPresent() && !isLeft(file.get(), left))) {
            return end(ExitCode.NOT_SENT, "home.unwritable.window", dirs.data());
        }
        return switch (OnlyWindow.ofProcess().instance()) {
            case Instance.HandedOver shown -> end(ExitCode.OK, "window.handed.over");
            case Instance.Deaf other -> {
                left.take();
                yield end(ExitCode.NOT_SENT, "window.deaf", dirs.lock().toString());
            }
            case Instance.First first -> open();
            case Instance.Untold untold -> open();
        };
    }

    private static int end(ExitCode code, String key, Object... args) {
        Terminal.ofProcess().say(key, args);
        return code.code();
    }

    private static boolean isLeft(Path file, FileToOpen place) {
        try {
            place.leave(file);
            return true;
        } catch (IOException unwritable) {
            return false;
        }
    }

    private static int open() {
        try {
            App.run();
            return ExitCode.OK.code();
        } catch (UnsupportedOperationException unreachableDisplay) {
            return end(ExitCode.WRONG_INPUT, "window.no.display");
        } catch (RuntimeException fault) {
            return end(ExitCode.FAULT, "cli.fault", fault.getClass().getSimpleName(), String.valueOf(fault.getCause()));
        }
    }

    /** Other systems always have one. */
    private static boolean hasDisplay(Map<String, String> environment) {
        boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        return !linux
                || "Headless".equals(System.getProperty("glass.platform"))
                || isSet(environment.get("DISPLAY"))
                || isSet(environment.get("WAYLAND_DISPLAY"));
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
