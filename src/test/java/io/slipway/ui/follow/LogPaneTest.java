package io.slipway.ui.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.northflank.scripted.FastClock;
import io.slipway.northflank.scripted.ScriptedSocket;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.testing.Patience;
import io.slipway.ui.follow.lines.Line;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of one run as an operator meets it, whatever the service does. */
class LogPaneTest {
    @TempDir
    Path folder;

    private final RunScript run = new RunScript();
    private final FastClock clock = new FastClock(0);

    /** Pauses are passed over. */
    private LogPaneFixture quick() throws Exception {
        return LogPaneFixture.open(run, clock, clock::skip);
    }

    @Test
    void anEndedRunIsReadWithoutASocket() throws Exception {
        run.write("one", "\\u001b[31mtwo\\u001b[0m", "three");
        run.conclude("FAILED");
        try (LogPaneFixture log = quick()) {
            log.untilState("The run failed");

            assertThat(log.lines()).containsExactly("one", "two", "three");
            assertThat(log.text("#log-count")).isEqualTo("3 lines");
            assertThat(log.server().received()).noneMatch(request -> request.path().contains("queryType=tail"));
        }
    }

    @Test
    void whereLinesOfAMomentMayBeMissingIsSaid() throws Exception {
        String moment = "2026-11-24T15:00:01Z";
        run.reading = (number, call) -> {
            String path = call.request().path();
            boolean isBefore = path.contains("endTime=2026-11-24T15%3A00%3A00");
            boolean isBehind = path.contains("startTime=2026-11-24T15%3A00%3A01.001Z");
            Stream<String> lines = isBefore
                    ? Stream.of(line("2026-11-24T15:00:00.5Z", "older"))
                    : IntStream.range(0, isBehind ? 0 : 1000).mapToObj(i -> line(moment, "number " + i));
            call.answer(200, "{\"data\":[" + lines.collect(Collectors.joining(",")) + "]}");
            return true;
        };
        run.conclude("FAILED");
        try (LogPaneFixture log = quick()) {
            log.untilState("The run failed");

            assertThat(log.lines()).hasSize(1002).startsWith("older", "Lines of 15:00:01.000 may be missing here: the service"
                    + " has more lines of one moment than it gives at once.", "number 0").endsWith("number 999");
            assertThat(log.text("#log-count")).isEqualTo("1,001 lines");
        }
    }

    private static String line(String time, String text) {
        return "{\"containerId\":\"c\",\"ts\":\"" + time + "\",\"log\":\"stdout F " + text + "\"}";
    }

    @Test
    void whatWasMissedBetweenTwoSocketsIsShownOnceAndTheWaitIsSaid() throws Exception {
        CountDownLatch seen = new CountDownLatch(1);
        run.socket = (number, call) -> {
            ScriptedSocket socket = RunScript.welcomed(call);
            if (number == 1) {
                run.write("one", "two");
                socket.send(run.message());
                await(seen);
                run.write("three");
                socket.close(1001);
            } else {
                socket.send(run.message());
                run.write("four");
                run.conclude("SUCCESS");
                socket.close(1000);
            }
        };
        try (LogPaneFixture log = quick()) {
            log.untilState("Live");
            LogPaneFixture.until(() -> log.text("#log-count").equals("2 lines"));
            seen.countDown();
            log.untilState("The run succeeded");

            assertThat(log.lines()).containsExactly("one", "two", "three", "four");
            assertThat(log.states).contains("Live").anyMatch(state -> state.startsWith("Reconnecting in "));
            assertThat(log.states.getLast()).isEqualTo("The run succeeded");
        }
    }

    @Test
    void aSocketThatIsRefusedMakesItAsk() throws Exception {
        run.socket = (number, call) -> call.answer(403, "");
        run.write("one");
        run.reading = (number, call) -> {
            if (number == 4) {
                run.write("two");
                run.conclude("SUCCESS");
            }
            return false;
        };
        try (LogPaneFixture log = quick()) {
            log.untilState("The run succeeded");

            assertThat(log.lines()).containsExactly("one", "two");
            assertThat(log.states).contains("Asking every few seconds");
        }
    }

    @Test
    void aTokenThatMayNotReadIsToldWhichRightIsMissingAndMayTryAgain() throws Exception {
        run.write("one");
        run.conclude("SUCCESS");
        run.reading = (number, call) -> {
            if (number == 1) {
                call.answer(403, "{\"error\":{\"message\":\"no right for " + TestClients.TOKEN + "\"}}");
            }
            return number == 1;
        };
        try (LogPaneFixture log = quick()) {
            LogPaneFixture.until(() -> log.shows("#log-trouble"));
            assertThat(log.text("#log-state")).isEqualTo("Not allowed");
            assertThat(log.text("#log-trouble-text")).contains("View Instance Logs", "right for").doesNotContain(TestClients.TOKEN);
            assertThat(log.text("#log-empty-text")).isEqualTo("No lines could be read.");

            log.press("#log-again");
            log.untilState("The run succeeded");
            assertThat(log.lines()).containsExactly("one");
            assertThat(log.shows("#log-trouble")).isFalse();
        }
    }

    @Test
    void troubleLosesNoLineAndTryingAgainShowsNoneTwice() throws Exception {
        CountDownLatch seen = new CountDownLatch(1);
        run.write("one", "two");
        run.socket = (number, call) -> {
            await(seen);
            call.reset();
        };
        try (LogPaneFixture log = quick()) {
            LogPaneFixture.until(() -> log.text("#log-count").equals("2 lines"));
            run.isDown = true;
            seen.countDown();
            log.untilState("Interrupted");
            assertThat(log.lines()).containsExactly("one", "two");
            assertThat(log.text("#log-trouble-text")).contains("those shown stay").contains("failure of its own");

            run.write("three");
            run.conclude("SUCCESS");
            run.isDown = false;
            log.press("#log-again");
            log.untilState("The run succeeded");
            assertThat(log.lines()).containsExactly("one", "two", "three");
        }
    }

    @Test
    void saysThatNothingIsThereYetAndThatNothingCame() throws Exception {
        run.socket = (number, call) -> {
            RunScript.welcomed(call);
            call.awaitEnd();
        };
        try (LogPaneFixture log = LogPaneFixture.open(run)) {
            log.untilState("Live");
            LogPaneFixture.until(() -> log.text("#log-empty-text").equals("This run has written nothing yet."));
            run.conclude("SUCCESS");
            log.untilState("The run succeeded");
            assertThat(log.text("#log-empty-text")).startsWith("This run has written nothing, or");
        }
    }

    @Test
    void closingStopsReading() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        run.socket = (number, call) -> {
            RunScript.welcomed(call);
            call.awaitEnd();
            ended.countDown();
        };
        try (LogPaneFixture log = LogPaneFixture.open(run)) {
            log.untilState("Live");
            log.stop();
            assertThat(ended.await(Patience.SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void saysThatOlderLinesAreNotShown() throws Exception {
        run.write(IntStream.range(0, 10_100).mapToObj(i -> "line " + i).toArray(String[]::new));
        run.conclude("SUCCESS");
        try (LogPaneFixture log = quick()) {
            log.untilState("The run succeeded");
            assertThat(log.lines()).hasSize(10_000).endsWith("line 10099");
            LogPaneFixture.onFx(() -> {
                log.view().requestFocus();
                return true;
            });
            log.robot.push(KeyCode.HOME);
            LogPaneFixture.until(() -> shownLines(log).stream()
                    .anyMatch(line -> line.startsWith("There are older lines")));
        }
    }

    @Test
    void containersAreNamedOnceThereAreSeveral() throws Exception {
        run.write("one", "other two");
        run.conclude("SUCCESS");
        try (LogPaneFixture log = quick()) {
            log.untilState("The run succeeded");
            LogPaneFixture.until(() -> shownContainers(log).containsAll(List.of("c1", "c2")));
        }
    }

    @Test
    void findsFromTheKeyboardAndMarksWhatItFound() throws Exception {
        run.write(IntStream.range(0, 300).mapToObj(i -> i % 100 == 7 ? "needle " + i : "hay " + i).toArray(String[]::new));
        run.conclude("SUCCESS");
        try (LogPaneFixture log = quick()) {
            log.untilState("The run succeeded");
            LogPaneFixture.onFx(() -> {
                log.view().requestFocus();
                return true;
            });
            log.robot.push(KeyCode.CONTROL, KeyCode.F).write("NEED");
            LogPaneFixture.until(() -> log.text("#log-matches").equals("3 lines"));
            log.robot.push(KeyCode.ENTER);
            LogPaneFixture.until(() -> log.text("#log-matches").equals("1 of 3 lines"));
            LogPaneFixture.until(() -> shownLines(log).contains("needle 7"));
            log.robot.push(KeyCode.SHIFT, KeyCode.ENTER);
            LogPaneFixture.until(() -> log.text("#log-matches").equals("3 of 3 lines"));
            LogPaneFixture.until(() -> shownLines(log).contains("needle 207"));
            log.robot.push(KeyCode.F3);
            LogPaneFixture.until(() -> log.text("#log-matches").equals("1 of 3 lines"));
            assertThat(log.view().followingProperty().get()).isFalse();
            log.robot.push(KeyCode.ESCAPE);
            LogPaneFixture.until(() -> log.<TextField>find("#log-find").getText().isEmpty());
        }
    }

    @Test
    void staysAtTheEndUntilItIsScrolledUp() throws Exception {
        CountDownLatch more = new CountDownLatch(1);
        run.write(IntStream.range(0, 200).mapToObj(i -> "line " + i).toArray(String[]::new));
        run.socket = (number, call) -> {
            ScriptedSocket socket = RunScript.welcomed(call);
            await(more);
            run.write("the last");
            socket.send(run.message());
            call.awaitEnd();
        };
        try (LogPaneFixture log = LogPaneFixture.open(run)) {
            LogPaneFixture.until(() -> shownLines(log).contains("line 199"));
            LogPaneFixture.onFx(() -> {
                log.view().requestFocus();
                return true;
            });
            log.robot.push(KeyCode.HOME);
            LogPaneFixture.until(() -> shownLines(log).contains("line 0"));
            more.countDown();
            LogPaneFixture.until(() -> log.text("#log-count").equals("201 lines"));
            assertThat(LogPaneFixture.onFx(() -> shownLines(log))).contains("line 0").doesNotContain("the last");

            log.robot.push(KeyCode.END);
            LogPaneFixture.until(() -> shownLines(log).contains("the last"));
            assertThat(log.view().followingProperty().get()).isTrue();
        }
    }

    @Test
    void aLineOfAMegabyteIsShownCutAndSavedWhole() throws Exception {
        String huge = "x".repeat(1 << 20);
        run.write("before", huge, "after \\u001b[32mgreen\\u001b[0m");
        run.conclude("SUCCESS");
        Path file = folder.resolve("whole.log");
        try (LogPaneFixture log = quick()) {
            log.untilState("The run succeeded");
            for (boolean wraps : new boolean[] {false, true}) {
                LogPaneFixture.onFx(() -> {
                    log.view().wrappingProperty().set(wraps);
                    return true;
                });
                assertThat(log.lines().get(1)).hasSize(Line.MOST_CHARACTERS);
            }
            log.savesTo.set(Optional.of(file));
            log.press("#log-save");
            LogPaneFixture.until(() -> log.text("#log-saving-text").startsWith("3 lines were saved"));

            assertThat(Files.readString(file)).isEqualTo(
                    "2026-11-24T15:00:01Z c1 before\n2026-11-24T15:00:02Z c1 " + huge
                            + "\n2026-11-24T15:00:03Z c1 after green\n");
            assertThat(names()).containsExactly("whole.log");
        }
    }

    @Test
    void savingCanBeStoppedAndLeavesTheFileAsItWas() throws Exception {
        Path file = Files.writeString(folder.resolve("old.log"), "old");
        CountDownLatch stopped = new CountDownLatch(1);
        run.write("one");
        run.conclude("SUCCESS");
        try (LogPaneFixture log = quick()) {
            log.untilState("The run succeeded");
            run.reading = (number, call) -> {
                await(stopped);
                return false;
            };
            log.savesTo.set(Optional.of(file));
            log.press("#log-save");
            LogPaneFixture.until(() -> names().size() == 2);
            log.press("#log-saving-end");

            assertThat(log.text("#log-saving-text")).startsWith("The saving was stopped");
            LogPaneFixture.until(() -> names().equals(List.of("old.log")));
            assertThat(Files.readString(file)).isEqualTo("old");
            stopped.countDown();
        }
    }

    @Test
    void savingThatFailsSaysWhyAndLeavesTheFileAsItWas() throws Exception {
        Path file = Files.writeString(folder.resolve("old.log"), "old");
        run.write("one");
        run.conclude("SUCCESS");
        try (LogPaneFixture log = quick()) {
            log.untilState("The run succeeded");
            run.reading = (number, call) -> {
                call.answer(500, "");
                return true;
            };
            log.savesTo.set(Optional.of(file));
            log.press("#log-save");
            LogPaneFixture.until(() -> log.text("#log-saving-text").startsWith("Nothing was saved"));
            assertThat(Files.readString(file)).isEqualTo("old");
            assertThat(names()).containsExactly("old.log");

            run.reading = (number, call) -> false;
            log.savesTo.set(Optional.of(file.resolve("below-a-file")));
            log.press("#log-save");
            LogPaneFixture.until(() -> log.text("#log-saving-text").contains("could not be written"));
        }
    }

    @Test
    void theTokenIsInNothingThatIsShownOrSaved() throws Exception {
        run.write("one", "two");
        run.conclude("SUCCESS");
        Path file = folder.resolve("whole.log");
        try (LogPaneFixture log = quick()) {
            log.untilState("The run succeeded");
            log.savesTo.set(Optional.of(file));
            log.press("#log-save");
            LogPaneFixture.until(() -> log.text("#log-saving-text").contains("saved to"));

            assertThat(log.server().received()).anyMatch(request -> request.toString().contains(TestClients.TOKEN)
                    || request.header("authorization").filter(bearer -> bearer.contains(TestClients.TOKEN)).isPresent());
            assertThat(Files.readString(file)).doesNotContain(TestClients.TOKEN);
            LogPaneFixture.until(() -> shownLines(log).size() == 2);
            assertThat(LogPaneFixture.onFx(() -> shownLines(log))).noneMatch(text -> text.contains(TestClients.TOKEN));
            assertThat(log.texts()).noneMatch(text -> text.contains(TestClients.TOKEN));
            assertThat(log.failures()).isEmpty();
        }
    }

    /** The lines in sight, as far as they are shown. */
    private static List<String> shownLines(LogPaneFixture log) {
        return log.view().lookupAll(".log-row").stream()
                .filter(Node::isVisible)
                .flatMap(row -> row.lookupAll("TextFlow").stream())
                .map(flow -> ((TextFlow) flow).getChildren().stream()
                        .map(text -> ((Text) text).getText())
                        .collect(Collectors.joining()))
                .toList();
    }

    private static List<String> shownContainers(LogPaneFixture log) {
        return log.view().lookupAll(".log-container").stream()
                .filter(LogPaneTest::isShown)
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
