package io.slipway.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of faults: kinds and places, and never a message. */
class FaultTest {
    private static final String CANARY = "canary-of-a-fault";

    @TempDir
    Path folder;

    private static Exception fault(String message) {
        return new IllegalStateException(message, new IOException(message));
    }

    private static Exception other() {
        return new IllegalStateException("other");
    }

    @Test
    void theCodeIsTheSameForTheSamePlaces() {
        assertThat(Fault.code(fault("one"))).isEqualTo(Fault.code(fault("two"))).matches("SL-[0-9A-F]{6}");
        assertThat(Fault.code(other())).isNotEqualTo(Fault.code(fault("one")));
    }

    @Test
    void theTraceHoldsNoMessage() {
        assertThat(Fault.trace(fault(CANARY)))
                .contains("java.lang.IllegalStateException", "caused by java.io.IOException", "FaultTest.fault")
                .doesNotContain(CANARY);
    }

    @Test
    void anExceptionThatCausesItselfHasAnEnd() {
        Exception one = new Exception();
        Exception two = new Exception(one);
        one.initCause(two);

        assertThat(Fault.trace(one)).contains("caused by");
    }

    @Test
    void theLogHoldsNoMessageOfAnExceptionAndNoWordOfOthers() {
        LogRecord own = new LogRecord(Level.WARNING, "A list cannot be kept");
        own.setLoggerName("io.slipway.catalogue.ListCache");
        own.setThrown(fault(CANARY));
        LogRecord foreign = new LogRecord(Level.WARNING, CANARY);
        foreign.setLoggerName("org.eclipse.jetty");

        assertThat(new LogLines().format(own)).contains("A list cannot be kept", "FaultTest.fault").doesNotContain(CANARY);
        assertThat(new LogLines().format(foreign)).contains("org.eclipse.jetty").doesNotContain(CANARY);
    }

    @Test
    void theLastLinesAreRead() throws IOException {
        assertThat(Log.last(folder, 3)).isEmpty();
        Files.writeString(folder.resolve("slipway.0.log"), "x".repeat(100_000) + "\none\ntwo\nthree\n");

        assertThat(Log.last(folder, 3)).containsExactly("one", "two", "three");
    }
}
