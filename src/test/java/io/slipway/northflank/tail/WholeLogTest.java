package io.slipway.northflank.tail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.client.NorthflankClient;
import io.slipway.northflank.scripted.Call;
import io.slipway.northflank.scripted.FastClock;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.northflank.transport.Limits;
import io.slipway.northflank.transport.Settings;
import io.slipway.run.Target;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The whole log of a run, against a service that gives it page by page. */
class WholeLogTest {
    private static final Target JOB = Target.of("p", "j");
    private static final Instant START = Instant.parse("2026-11-24T15:00:00Z");
    private static final Pattern FROM = Pattern.compile("startTime=([^&]+)");
    private static final Pattern LIMIT = Pattern.compile("lineLimit=(\\d+)");

    private final FastClock clock = new FastClock(0);
    private final List<Duration> pauses = new ArrayList<>();
    private final AtomicInteger reads = new AtomicInteger();
    private Limits limits = Limits.STANDARD;
    private List<String> lines = IntStream.range(0, 2500).mapToObj(number -> "line " + number).toList();

    /** What happens to a read of lines before it is answered; whether it was answered thereby. */
    @FunctionalInterface
    private interface Trouble {
        boolean answers(int read, Call call) throws IOException;
    }

    @Test
    void readsEveryLineOnceInOrder() throws Exception {
        assertThat(read((read, call) -> false)).isEqualTo(lines);
        assertThat(reads).hasValue(4);
    }

    @Test
    void takesFewerLinesAtOnceWhenTheyAreLong() throws Exception {
        limits = TestClients.PATIENT;
        lines = IntStream.range(0, 120).mapToObj(number -> number + "x".repeat(2000)).toList();

        assertThat(read((read, call) -> false)).isEqualTo(lines);
    }

    @Test
    void waitsWhenRequestsAreUsedUpAndGoesOn() throws Exception {
        List<String> read = read((number, call) -> {
            boolean tooMany = number == 2;
            if (tooMany) {
                call.answer(429, "", "x-ratelimit-limit: 1000", "x-ratelimit-remaining: 0", "x-ratelimit-reset: 60");
            }
            return tooMany;
        });

        assertThat(read).isEqualTo(lines);
        assertThat(pauses).isNotEmpty();
    }

    @Test
    void aServiceThatFailsIsTheFailure() {
        assertThatThrownBy(() -> read((number, call) -> {
            call.answer(500, "");
            return true;
        })).isInstanceOf(ApiException.NoAnswer.class);
    }

    @Test
    void whoIsInterruptedStops() {
        assertThatThrownBy(() -> {
            Thread.currentThread().interrupt();
            read((number, call) -> false);
        }).isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    private List<String> read(Trouble trouble) throws Exception {
        try (ScriptedServer server = ScriptedServer.start(call -> {
            if (!call.request().path().contains("/logs")) {
                call.answer(200, "{\"data\":{\"id\":\"r\",\"status\":\"SUCCESS\",\"concluded\":true,\"startedAt\":\"" + START
                        + "\",\"concludedAt\":\"2026-11-24T16:00:00Z\"}}");
            } else if (!trouble.answers(reads.incrementAndGet(), call)) {
                call.answer(200, "{\"data\":[" + page(call.request().path()) + "]}");
            }
        })) {
            Settings plain = TestClients.settings(limits, Map.of());
            NorthflankClient client = new NorthflankClient(
                    new Credentials(server.address(), TestClients.TOKEN),
                    new Settings(plain.limits(), Map.of(), plain.userAgent(), clock, plain.pause()));
            List<String> read = new ArrayList<>();
            boolean whole = new WholeLog(client, this::pause, clock)
                    .<RuntimeException>read(JOB, "r", page -> page.forEach(line -> read.add(line.log())));
            assertThat(whole).isTrue();
            return read;
        }
    }

    private void pause(Duration time) {
        pauses.add(time);
        clock.skip(time);
    }

    /** Ten lines share a second. */
    private String page(String path) {
        Instant from = Instant.parse(URLDecoder.decode(group(FROM, path), StandardCharsets.UTF_8));
        return IntStream.range(0, lines.size())
                .filter(number -> !at(number).isBefore(from))
                .limit(Integer.parseInt(group(LIMIT, path)))
                .mapToObj(number -> "{\"containerId\":\"c\",\"ts\":\"" + at(number) + "\",\"log\":\"" + lines.get(number) + "\"}")
                .collect(Collectors.joining(","));
    }

    private static Instant at(int number) {
        return START.plusSeconds(number / 10);
    }

    private static String group(Pattern pattern, String path) {
        Matcher matcher = pattern.matcher(path);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
