package io.slipway.ui.follow;

import io.slipway.ui.kit.Background;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.concurrent.Task;

/**
 * Notices of the desktop by its own program: {@code notify-send} on Linux, {@code osascript} on macOS; elsewhere there
 * are none. What is shown is an argument of that program, never a part of a script or of a shell's line.
 */
public final class SystemNotice implements DesktopNotice {
    private static final System.Logger LOG = System.getLogger(SystemNotice.class.getName());
    private static final long PATIENCE_SECONDS = 10;

    private final Command command;
    private final Background background;
    private boolean failed;

    /** The arguments of a program that shows a title and a text. */
    @FunctionalInterface
    interface Command {
        List<String> of(String title, String text);
    }

    SystemNotice(Command command, Background background) {
        this.command = command;
        this.background = background;
    }

    /** The notices of this system. */
    public static DesktopNotice of(String system, Background background) {
        return command(system).<DesktopNotice>map(known -> new SystemNotice(known, background)).orElse(DesktopNotice.NONE);
    }

    static Optional<Command> command(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("mac")) {
            String script = script();
            return Optional.of((title, text) -> List.of("osascript", "-e", script, title, text));
        }
        return name.contains("linux")
                ? Optional.of((title, text) -> List.of("notify-send", "--app-name=Slipway", "--", title, plain(text)))
                : Optional.empty();
    }

    private static String script() {
        try (InputStream file = SystemNotice.class.getResourceAsStream("notice.applescript")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Desktops read markup in the text. */
    private static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Override
    public void show(String title, String text) {
        background.start(new Task<Void>() {
            @Override
            protected Void call() throws InterruptedException {
                start(command.of(title, text));
                return null;
            }
        });
    }

    private void start(List<String> arguments) throws InterruptedException {
        try {
            Process shown = new ProcessBuilder(arguments)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            shown.getOutputStream().close();
            boolean ended = shown.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!ended || shown.exitValue() != 0) {
                shown.destroyForcibly();
                failed();
            }
        } catch (IOException absent) {
            failed();
        }
    }

    /** A desktop without notices is a normal state, and one line about it is enough. */
    private synchronized void failed() {
        if (!failed) {
            failed = true;
            LOG.log(System.Logger.Level.INFO, "The desktop shows no notices");
        }
    }
}
