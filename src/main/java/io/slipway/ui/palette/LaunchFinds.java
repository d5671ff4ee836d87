package io.slipway.ui.palette;

import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Launches on record, found in the background once there is a pause in typing; the newest question alone is heard. */
public final class LaunchFinds {
    private static final Duration PAUSE = Duration.millis(90);

    private final Function<String, Callable<List<Entry>>> reading;
    private final Latest latest;
    private final PauseTransition pause = new PauseTransition(PAUSE);

    /**
     * Finds that are read so.
     *
     * @param reading reads the launches that hold some words
     */
    public LaunchFinds(Function<String, Callable<List<Entry>>> reading, Background background) {
        this.reading = reading;
        this.latest = new Latest(background);
    }

    /** Finds what this text asks for; what was asked for before is no longer wanted. */
    void find(String text, Consumer<List<Entry>> found) {
        forget();
        Optional<Character> sign = Kind.sign(text);
        boolean wanted = sign.map(Kind.LAUNCH::isMeantBy).orElse(!text.isBlank());
        if (wanted) {
            String words = sign.isPresent() ? text.substring(1) : text;
            pause.setOnFinished(still -> latest.read(reading.apply(words.strip()), found, unreadable -> {}));
            pause.playFromStart();
        }
    }

    void forget() {
        pause.stop();
        latest.forget();
    }
}
