package io.slipway.ui.kit.clip;

import java.time.Duration;
import java.util.Optional;

/**
 * Copies texts, and takes secrets out of the clipboard again: after a while, and at the end of the program. What somebody
 * else has put there since is left alone. Only for the FX thread.
 */
public final class SecretClip implements AutoCloseable {
    /** How long a secret stays. */
    public static final Duration KEPT = Duration.ofSeconds(60);

    private final Clip clip;
    private final Later later;
    private final Runnable cleared;
    private Optional<String> secret = Optional.empty();
    private int copies;

    /**
     * Copies to this clipboard.
     *
     * @param cleared told when a secret was taken out because its time was over
     */
    public SecretClip(Clip clip, Later later, Runnable cleared) {
        this.clip = clip;
        this.later = later;
        this.cleared = cleared;
    }

    /** Copies what anyone may read. */
    public void put(String text) {
        secret = Optional.empty();
        clip.put(text);
    }

    /** Copies a secret. */
    public void putSecret(String text) {
        clip.put(text);
        watch(text);
    }

    /** Takes care of a secret that somebody else has just copied. */
    public void watch(String text) {
        copies++;
        int copy = copies;
        secret = Optional.of(text);
        later.after(KEPT, () -> {
            if (copy == copies && clearIfHeld()) {
                cleared.run();
            }
        });
    }

    /** Systems write the ends of lines in their own way. */
    private boolean clearIfHeld() {
        boolean held = secret.isPresent()
                && clip.text().map(SecretClip::lines).equals(secret.map(SecretClip::lines));
        if (held) {
            clip.clear();
        }
        secret = Optional.empty();
        return held;
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }

    @Override
    public void close() {
        clearIfHeld();
    }
}
