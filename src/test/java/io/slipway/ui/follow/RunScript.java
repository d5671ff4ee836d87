package io.slipway.ui.follow;

import io.slipway.northflank.scripted.Call;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.ScriptedSocket;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A service with one run whose lines a test writes; what its sockets do is a script. */
final class RunScript implements ScriptedServer.Script {
    static final String WELCOME = "{\"type\":\"init\",\"data\":{\"auth\":\"successful\"}}";

    private static final Instant START = Instant.parse("2026-11-24T15:00:00Z");
    private static final Pattern START_TIME = Pattern.compile("startTime=([^&]+)");
    private static final Pattern END_TIME = Pattern.compile("endTime=([^&]+)");
    private static final Pattern LIMIT = Pattern.compile("lineLimit=(\\d+)");

    private final List<String> written = new CopyOnWriteArrayList<>();
    private final AtomicInteger sockets = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();
    /** Whether it fails whatever it is asked, sockets aside. */
    volatile boolean isDown;
    volatile Optional<String> status = Optional.empty();
    volatile Socket socket = (number, call) -> call.answer(404, "");
    /** Answers a read of lines in its own way, or says that it does not. */
    volatile Reading reading = (number, call) -> false;

    /** What is done with a socket: the first is number 1. */
    @FunctionalInterface
    interface Socket {
        void play(int number, Call call) throws IOException;
    }

    /** What is done with a read of lines: the first is number 1. */
    @FunctionalInterface
    interface Reading {
        boolean answers(int number, Call call) throws IOException;
    }

    @Override
    public void play(Call call) throws IOException {
        if (call.request().path().contains("queryType=tail")) {
            socket.play(sockets.incrementAndGet(), call);
        } else if (isDown) {
            call.answer(500, "");
        } else if (!call.request().path().contains("/logs")) {
            call.answer(200, run());
        } else if (!reading.answers(reads.incrementAndGet(), call)) {
            call.answer(200, "{\"data\":" + range(call.request().path()) + "}");
        }
    }

    private String run() {
        return "{\"data\":{\"id\":\"r\",\"runName\":\"run-1\",\"status\":\"" + status.orElse("RUNNING") + "\",\"concluded\":"
                + status.isPresent() + ",\"startedAt\":\"2026-11-24T15:00:00Z\"}}";
    }

    /** The run has written these lines, as JSON strings without their quotes. */
    void write(String... texts) {
        written.addAll(Arrays.asList(texts));
    }

    void conclude(String how) {
        status = Optional.of(how);
    }

    /** The welcome and the token. */
    static ScriptedSocket welcomed(Call call) throws IOException {
        ScriptedSocket socket = call.upgrade();
        socket.read();
        socket.send(WELCOME);
        return socket;
    }

    /** A message with the lines that were written so far. */
    String message() {
        return "{\"type\":\"log-lines\",\"data\":" + array(written, 0, written.size()) + "}";
    }

    /** The lines that a request asks for, oldest first. */
    private String range(String path) {
        List<String> texts = List.copyOf(written);
        Optional<Instant> from = time(START_TIME, path);
        Optional<Instant> to = time(END_TIME, path);
        int first = from.map(time -> (int) Math.max(0, Duration.between(START, time).plusMillis(999).toSeconds() - 1)).orElse(0);
        int end = Math.max(first, to.map(time -> (int) Math.min(texts.size(), Duration.between(START, time).toSeconds()))
                .orElse(texts.size()));
        Matcher limit = LIMIT.matcher(path);
        int most = limit.find() ? Integer.parseInt(limit.group(1)) : texts.size();
        boolean forward = path.contains("direction=forward");
        int begin = forward ? first : Math.max(first, end - most);
        return array(texts, begin, forward ? Math.min(end, first + most) : end);
    }

    private static Optional<Instant> time(Pattern name, String path) {
        Matcher found = name.matcher(path);
        return found.find()
                ? Optional.of(Instant.parse(URLDecoder.decode(found.group(1), StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    /** A line a second. */
    private static String array(List<String> texts, int begin, int end) {
        return IntStream.range(Math.min(begin, texts.size()), Math.min(end, texts.size()))
                .mapToObj(number -> "{\"containerId\":\"c" + (texts.get(number).startsWith("other") ? 2 : 1) + "\",\"ts\":\""
                        + START.plusSeconds(number + 1) + "\",\"log\":\"stdout F " + texts.get(number) + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
