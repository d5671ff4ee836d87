package io.slipway.northflank.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.Project;
import io.slipway.northflank.RateLimit;
import io.slipway.northflank.scripted.Received;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.northflank.transport.Limits;
import io.slipway.northflank.transport.Settings;
import io.slipway.run.Target;
import io.slipway.testing.Patience;
import io.slipway.sandbox.MovingClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every call: pages, redirects, repeats, limits and the words of errors. */
class ConversationTest {
    private static final Target JOB = Target.of("default-project", "example-job");

    @Test
    void pagesAreFollowedByTheirCursor() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(call -> call.answer(200, switch (cursor(call.request())) {
            case "" -> page("a", "two words");
            case "two%20words" -> page("b", "third");
            default -> "{\"data\":{\"projects\":[{\"id\":\"c\"}]},\"pagination\":{\"hasNextPage\":false,\"cursor\":\"x\"}}";
        }))) {
            assertThat(TestClients.of(server.address()).projects("")).extracting(Project::id).containsExactly("a", "b", "c");
            assertThat(server.received()).hasSize(3);
        }
    }

    @Test
    void aCursorThatComesAgainEndsIt() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(call -> call.answer(200, page("a", "same")))) {
            assertThat(TestClients.of(server.address()).projects("")).extracting(Project::id).containsExactly("a");
            assertThat(server.received()).hasSize(2);
        }
    }

    @Test
    void pagesThatNeverEndAreCutOff() throws Exception {
        AtomicInteger count = new AtomicInteger();
        try (ScriptedServer server = ScriptedServer.start(
                call -> call.answer(200, page("a", "cursor-" + count.incrementAndGet())))) {
            assertThat(TestClients.of(server.address()).projects("")).extracting(Project::id).containsExactly("a");
            assertThat(server.received()).hasSize(50);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aReadFollowsARedirectWithinTheAddress(int status) throws Exception {
        try (ScriptedServer server = ScriptedServer.start(call -> {
            boolean there = call.request().path().equals("/elsewhere");
            call.answer(there ? 200 : status, there ? "{}" : "", there ? "X: y" : "Location: /elsewhere");
        })) {
            TestClients.of(server.address()).checkToken();
            assertThat(server.received()).extracting(Received::path).containsExactly("/v1/login", "/elsewhere");
        }
    }

    @Test
    void noReadTakesTheTokenToAnotherAddress() throws Exception {
        try (ScriptedServer other = ScriptedServer.start(call -> call.answer(200, "{}"));
                ScriptedServer server = ScriptedServer.start(call -> call.answer(302, "", "Location: " + other.address()))) {
            Northflank northflank = TestClients.of(server.address());
            assertThatThrownBy(northflank::checkToken).isInstanceOfSatisfying(ApiException.Rejected.class, refused ->
                    assertThat(refused.status()).isEqualTo(302));
            assertThat(other.received()).isEmpty();
        }
    }

    @Test
    void redirectsInACircleEnd() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(call -> call.answer(302, "", "Location: /v1/login"))) {
            Northflank northflank = TestClients.of(server.address());
            assertThatThrownBy(northflank::checkToken).isInstanceOf(ApiException.Rejected.class);
            assertThat(server.received()).hasSize(6);
        }
    }

    @Test
    void aReadIsRepeatedOnceOnABrokenConnection() throws Exception {
        AtomicInteger count = new AtomicInteger();
        try (ScriptedServer server = ScriptedServer.start(call -> {
            if (count.incrementAndGet() == 1) {
                call.reset();
            } else {
                call.answer(200, "{}");
            }
        })) {
            TestClients.of(server.address()).checkToken();
            assertThat(server.received()).hasSize(2);
        }
    }

    @Test
    void noReadIsRepeatedForEver() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(call -> call.reset())) {
            Northflank northflank = TestClients.of(server.address());
            assertThatThrownBy(northflank::checkToken).isInstanceOfSatisfying(ApiException.NoAnswer.class, lost ->
                    assertThat(lost.reason()).isEqualTo(ApiException.Reason.BROKEN));
            assertThat(server.received().size()).isLessThanOrEqualTo(4);
        }
    }

    @Test
    void anAbortIsNotRepeated() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(call -> call.reset())) {
            Northflank northflank = TestClients.of(server.address());
            assertThatThrownBy(() -> northflank.abort(JOB, "r")).isInstanceOf(ApiException.NoAnswer.class);
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void aReadGivesUpInTimeEvenWhileBytesTrickleIn() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(call -> {
            call.write(io.slipway.northflank.scripted.Call.head(200, 100_000));
            call.trickle();
        })) {
            Duration patience = Duration.ofSeconds(Patience.SECONDS);
            Limits limits = TestClients.PATIENT.withRead(patience.multipliedBy(2));
            Northflank northflank = TestClients.of(server.address(), limits).within(Duration.ofMillis(800));
            long start = System.nanoTime();
            assertThatThrownBy(northflank::checkToken).isInstanceOfSatisfying(ApiException.NoAnswer.class, lost ->
                    assertThat(lost.reason()).isEqualTo(ApiException.Reason.TIMEOUT));
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(patience);
        }
    }

    @Test
    void theRateLimitIsRememberedAndCountsFromNow() throws Exception {
        MovingClock clock = new MovingClock();
        try (ScriptedServer server = ScriptedServer.start(call -> call.answer(
                429, "", "x-ratelimit-limit: 1000", "x-ratelimit-remaining: 7", "X-RateLimit-Reset: 90"))) {
            Settings plain = TestClients.settings(TestClients.PATIENT, Map.of());
            Northflank northflank = new NorthflankClient(
                    new Credentials(server.address(), TestClients.TOKEN),
                    new Settings(plain.limits(), Map.of(), "slipway/test", clock, plain.pause()));
            assertThat(northflank.rateLimit()).isEmpty();
            assertThatThrownBy(() -> northflank.within(Duration.ofSeconds(9)).checkToken())
                    .isInstanceOf(ApiException.Rejected.class);
            assertThat(northflank.rateLimit()).contains(new RateLimit(1000, 7, clock.instant().plusSeconds(90)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "soon", "99999999999999999999", ""})
    void aRateLimitThatMakesNoSenseIsPassedOver(String reset) throws Exception {
        try (ScriptedServer server = ScriptedServer.start(call -> call.answer(
                200, "{}", "x-ratelimit-limit: 1000", "x-ratelimit-remaining: 7", "x-ratelimit-reset: " + reset))) {
            Northflank northflank = TestClients.of(server.address());
            northflank.checkToken();
            assertThat(northflank.rateLimit()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{'error':{'status':400,'message':'No.','id':'e-1','details':{'/a':'one','/b':['two']}}} | No. | e-1 | /a: one;/b: ['two']",
        "{'error':{'message':'No.','details':['one',{'path':'/a'},7,null]}} | No. | `` | one;path: /a;7",
        "{'code':'x','message':'No.','status':400,'data':{'a':'b'}} | No. | `` | a: b",
        "{'error':'No.'} | No. | `` | ``",
        "{'error':null,'message':'No.'} | No. | `` | ``",
        "{'message':'one\\n\\ttwo\\u001b[31m'} | one two [31m | `` | ``",
        "{'message':'the token is nf-token-of-the-test!'} | the token is ********! | `` | ``",
        "{} | HTTP 400 | `` | ``",
        "<html>No.</html> | HTTP 400 | `` | ``"
    })
    void errorsInTheirShapes(String body, String message, String id, String details) throws Exception {
        try (ScriptedServer server = ScriptedServer.start(call -> call.answer(400, body.replace('\'', '"')))) {
            Northflank northflank = TestClients.of(server.address());
            assertThatThrownBy(northflank::checkToken).isInstanceOfSatisfying(ApiException.Rejected.class, refused -> {
                assertThat(refused).hasMessage(message);
                assertThat(refused.id()).isEqualTo(id);
                assertThat(String.join(";", refused.details())).isEqualTo(details.replace('\'', '"'));
            });
        }
    }

    @Test
    void longErrorsAreCut() throws Exception {
        String details = String.join(",", java.util.Collections.nCopies(1000, "\"x\""));
        try (ScriptedServer server = ScriptedServer.start(call -> call.answer(
                400, "{\"message\":\"" + "m".repeat(5000) + "\",\"details\":[" + details + "]}"))) {
            Northflank northflank = TestClients.of(server.address());
            assertThatThrownBy(northflank::checkToken).isInstanceOfSatisfying(ApiException.Rejected.class, refused -> {
                assertThat(refused.getMessage()).hasSizeLessThan(600).endsWith("\u2026");
                assertThat(refused.details()).hasSize(50);
            });
        }
    }

    @Test
    void manyMayCallAtOnce() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(call -> call.answer(200, "{}"));
                var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            Northflank northflank = TestClients.of(server.address());
            List<java.util.concurrent.Future<?>> calls = new java.util.ArrayList<>();
            for (int i = 0; i < 20; i++) {
                calls.add(threads.submit(() -> {
                    northflank.checkToken();
                    return null;
                }));
            }
            for (var call : calls) {
                call.get();
            }
            assertThat(server.received()).hasSize(20);
        }
    }

    private static String cursor(Received request) {
        String[] parts = request.path().split("cursor=");
        return parts.length == 1 ? "" : parts[1];
    }

    private static String page(String id, String cursor) {
        return "{\"data\":{\"projects\":[{\"id\":\"" + id + "\"}]},\"pagination\":{\"hasNextPage\":true,\"count\":1,\"cursor\":\""
                + cursor + "\"}}";
    }
}
