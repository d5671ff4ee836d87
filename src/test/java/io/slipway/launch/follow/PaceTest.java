package io.slipway.launch.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "answered answered answered answered answered answered answered answered answered|1000 1500 2250 3375 5062 7593 11390 15000 15000",
        "failed failed failed failed failed failed failed failed|2000 4000 8000 16000 32000 60000 60000 60000",
        "answered answered failed failed answered answered|1000 1500 2000 4000 2250 3375"
    })
    void theNextLookComes(String looks, String pauses) {
        List<String> waited = new ArrayList<>();
        Pace pace = Pace.FIRST;
        for (String look : looks.split(" ")) {
            boolean answered = look.equals("answered");
            pace = answered ? pace.answered() : pace.unanswered();
            waited.add(String.valueOf(pace.pause().toMillis()));
            pace = answered ? pace.slower() : pace;
        }

        assertThat(waited).isEqualTo(Arrays.asList(pauses.split(" ")));
    }
}
