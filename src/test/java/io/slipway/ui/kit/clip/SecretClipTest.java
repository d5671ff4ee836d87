package io.slipway.ui.kit.clip;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A secret leaves the clipboard after a minute and at the end, and nothing else ever does. */
class SecretClipTest {
    private final List<Runnable> minutes = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private Optional<String> held = Optional.empty();

    private final SecretClip clip = new SecretClip(
            new Clip() {
                @Override
                public Optional<String> text() {
                    return held;
                }

                @Override
                public void put(String text) {
                    held = Optional.of(text);
                }

                @Override
                public void clear() {
                    held = Optional.empty();
                }
            },
            (pause, deed) -> {
                assertThat(pause).isEqualTo(Duration.ofSeconds(60));
                minutes.add(deed);
            },
            () -> told.add("cleared"));

    private void aMinutePasses() {
        List.copyOf(minutes).forEach(Runnable::run);
        minutes.clear();
    }

    @Test
    void aSecretIsTakenOutAfterAMinuteAndThatIsTold() {
        clip.putSecret("canary");
        assertThat(held).contains("canary");

        aMinutePasses();

        assertThat(held).isEmpty();
        assertThat(told).containsExactly("cleared");
    }

    @Test
    void whatSomebodyElseHasPutThereStays() {
        clip.putSecret("canary");
        held = Optional.of("a colleague's address");

        aMinutePasses();
        clip.close();

        assertThat(held).contains("a colleague's address");
        assertThat(told).isEmpty();
    }

    @Test
    void whatAnyoneMayReadStays() {
        clip.putSecret("canary");
        clip.put("canary");

        aMinutePasses();
        clip.close();

        assertThat(held).contains("canary");
    }

    @Test
    void theMinuteOfAnEarlierSecretDoesNotEndThatOfALaterOne() {
        clip.putSecret("canary");
        Runnable first = minutes.removeFirst();
        clip.putSecret("canary");

        first.run();
        assertThat(held).contains("canary");

        aMinutePasses();
        assertThat(held).isEmpty();
    }

    @Test
    void theEndOfTheProgramDoesNotWait() {
        held = Optional.of("typed\r\nand copied by a field");
        clip.watch("typed\nand copied by a field");

        clip.close();

        assertThat(held).isEmpty();
        assertThat(told).isEmpty();
    }
}
