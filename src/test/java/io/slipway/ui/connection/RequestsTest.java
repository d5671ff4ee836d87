package io.slipway.ui.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.northflank.RateLimit;
import io.slipway.ui.connection.Requests.Level;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestsTest {
    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "1000,987,600,ENOUGH", "1000,100,600,ENOUGH", "1000,99,600,SCARCE", "1000,1,1,SCARCE", "1000,0,600,NONE",
        "1000,0,0,RENEWED", "1000,500,-1,RENEWED", "5,1,600,ENOUGH", "5,0,600,NONE",
        "1000,0,3600,NONE", "1000,0,3601,RENEWED", "1000,0,86400,RENEWED"
    })
    void whatIsLeftMeans(int limit, int remaining, int seconds, Level level) {
        assertThat(Requests.level(new RateLimit(limit, remaining, NOW.plusSeconds(seconds)), NOW)).isEqualTo(level);
    }
}
