package io.slipway.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The output of the tests alone is enough to know what failed and why. */
class FailureReportTest {
    /** Found by name only: it is no test of the program. */
    static class Sample {
        @Test
        void holds() {
            assertThat(1).isEqualTo(1);
        }

        @Test
        void fails() {
            throw new IllegalStateException("two\n  lines");
        }
    }

    private static String report() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LauncherDiscoveryRequest sample = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(Sample.class))
                .build();
        LauncherConfig alone = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .addTestExecutionListeners(new FailureReport(new PrintStream(bytes, true, StandardCharsets.UTF_8)))
                .build();
        LauncherFactory.create(alone).execute(sample);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aFailureIsToldWithItsStackAndAgainInALine() {
        assertThat(report().lines())
                .startsWith("FAILED " + Sample.class.getName() + ".fails fails()", "java.lang.IllegalStateException: two", "  lines")
                .anyMatch(line -> line.contains("at io.slipway.testing.FailureReportTest$Sample.fails(FailureReportTest.java:"))
                .endsWith("FAILED TEST " + Sample.class.getName()
                        + ".fails fails(): java.lang.IllegalStateException: two lines");
    }

    @Test
    void whatHoldsIsNotMentioned() {
        assertThat(report()).doesNotContain("holds");
    }
}
