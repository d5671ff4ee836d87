package io.slipway.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.testfx.util.WaitForAsyncUtils;

/** Every failure that reaches the log, or that no code catches, from its making until it is closed. */
final class ErrorsSeen implements AutoCloseable {
    /**
     * What is the toolkit's own: the platform without a screen has no file choosers and cannot copy a picture that lies
     * partly outside of the screen that it has not, and the search for the next focus fails where what had it was taken
     * out of the window in the same pulse.
     */
    private static final List<String> OF_THE_TOOLKIT =
            List.of("staticCommonDialogs", "HeadlessWindow.blit", "TabOrderHelper.findNextFocusablePeer");

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private final Logger root = Logger.getLogger("");
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();

    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            note(entry);
        }

        @Override
        public void flush() {
            // nothing is buffered
        }

        @Override
        public void close() {
            // nothing is held
        }
    };

    ErrorsSeen() {
        // Else the robot throws again what was seen here, in the midst of something else.
        WaitForAsyncUtils.autoCheckException = false;
        root.addHandler(listening);
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> note(text(failure)));
    }

    private void note(String failure) {
        if (OF_THE_TOOLKIT.stream().noneMatch(failure::contains)) {
            seen.add(failure);
        }
    }

    private static String text(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private void note(LogRecord entry) {
        if (entry.getThrown() != null) {
            note(entry.getMessage() + "\n" + text(entry.getThrown()));
        } else if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
            note(entry.getMessage());
        }
    }

    List<String> seen() {
        return List.copyOf(seen);
    }

    @Override
    public void close() {
        WaitForAsyncUtils.clearExceptions();
        WaitForAsyncUtils.autoCheckException = true;
        root.removeHandler(listening);
        Thread.setDefaultUncaughtExceptionHandler(before);
    }
}
