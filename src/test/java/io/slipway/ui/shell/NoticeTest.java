package io.slipway.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTest {
    @ParameterizedTest
    @CsvSource({"0, 0, 8", "20, 0, 8", "200, 0, 14", "900, 0, 30", "20, 1, 16", "900, 2, 60"})
    void staysAsLongAsItTakesToRead(int characters, int actions, double seconds) {
        assertThat(Notice.shownFor("x".repeat(characters), actions).toSeconds()).isEqualTo(seconds);
    }
}
