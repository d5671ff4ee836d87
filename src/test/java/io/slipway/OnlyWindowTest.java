package io.slipway;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.cli.OwnProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Windows as processes of their own over one folder: there is one at a time, and commands work beside it. */
class OnlyWindowTest {
    @TempDir
    Path home;

    @Test
    void oneWindowAtATimeAndCommandsBesideIt() throws Exception {
        try (OwnProcess one = window();
                OwnProcess two = window()) {
            OwnProcess second = firstToEnd(one, two);
            OwnProcess window = second == one ? two : one;

            assertThat(second.exitCode()).as(second.err()).isZero();
            assertThat(second.err().lines()).containsExactly("Slipway is open already; its window has come to the front.");
            assertThat(second.out()).isEmpty();
            assertThat(window.isAlive()).isTrue();

            try (OwnProcess command = OwnProcess.start(
                    home, environment(), "launch", "assets/example-run.json", "--sandbox", "--output", "json")) {
                assertThat(command.exitCode()).as(command.err()).isZero();
            }
            assertThat(window.isAlive()).isTrue();

            window.close();
            String left = Files.readString(home.resolve("lock"));
            try (OwnProcess next = window()) {
                until(next, lock -> !lock.isEmpty() && !lock.equals(left));
                assertThat(next.isAlive()).as("a window that was killed is in nobody's way").isTrue();
                try (OwnProcess another = window()) {
                    assertThat(another.exitCode()).as(another.err()).isZero();
                }
            }
        }
    }

    @Test
    void aFolderThatCannotBeLockedStillGetsItsWindow() throws Exception {
        Files.createDirectories(home.resolve("lock"));
        try (OwnProcess window = window();
                Stream<Path> nothing = Files.list(home)) {
            assertThat(nothing).isNotEmpty();
            until(window, lock -> Files.exists(home.resolve("sandbox")));
            assertThat(window.isAlive()).as(window.err()).isTrue();
        }
    }

    /** What has to come about while a process lives. */
    private interface Condition {
        boolean holds(String lock) throws Exception;
    }

    private void until(OwnProcess process, Condition condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        Path lock = home.resolve("lock");
        while (!condition.holds(Files.isRegularFile(lock) ? Files.readString(lock) : "")) {
            assertThat(process.isAlive()).as(process.err()).isTrue();
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private static OwnProcess firstToEnd(OwnProcess one, OwnProcess two) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        one.onEnd(ended::countDown);
        two.onEnd(ended::countDown);
        assertThat(ended.await(60, TimeUnit.SECONDS)).as("one of two ends").isTrue();
        return one.isAlive() ? two : one;
    }

    private OwnProcess window() throws Exception {
        return OwnProcess.start(home, environment());
    }

    private Map<String, String> environment() {
        return Map.of("SLIPWAY_HOME", home.toString());
    }
}
