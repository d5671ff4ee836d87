package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.sandbox.SandboxOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done in the window, in whatever order: what it shows agrees with the draft, and nothing goes wrong unseen. */
class RandomWalkTest {
    private static final int ACTIONS = 250;

    @TempDir
    Path home;

    /** Eight walks make 2,000 actions; a walk that fails tells its number and its last actions. */
    @ParameterizedTest
    @Timeout(400)
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theWindowAgreesWithTheDraftAfterEachAction(long seed) throws Exception {
        try (ErrorsSeen errors = new ErrorsSeen();
                WindowFixture fixture =
                        WindowFixture.open(home, SandboxOptions.in(home.resolve("sandbox"))).ready()) {
            Walker walker = new Walker(fixture, seed);
            Agreement agreement = new Agreement(fixture);
            for (int i = 0; i < ACTIONS; i++) {
                walker.act();
                agreement.check(walker::trail);
                assertThat(errors.seen()).as(walker.trail()).isEmpty();
            }
            walker.end();
            assertThat(errors.seen()).as(walker.trail()).isEmpty();
        }
    }
}
