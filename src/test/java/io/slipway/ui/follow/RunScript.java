package io.slipway.ui.follow;

import io.slipway.northflank.scripted.Call;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.ScriptedSocket;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** A service with one run whose lines a test writes; what its sockets do is a script. */
final class RunScript implements ScriptedServer.Script {
    static final String WELCOME = "{\"type\":\"init\",\"data\":{\"auth\":\"successful\"}}";

    private final List<String> written = Collections.synchronizedList(new ArrayList<>());
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
            call.answer(200, "{\"data\":" + array(List.copyOf(written)) + "}");
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
        return "{\"type\":\"log-lines\",\"data\":" + array(List.copyOf(written)) + "}";
    }

    private static String array(List<String> texts) {
        AtomicInteger number = new AtomicInteger();
        return texts.stream()
                .map(text -> "{\"containerId\":\"c" + (text.startsWith("other") ? 2 : 1) + "\",\"ts\":\""
                        + java.time.Instant.parse("2026-11-24T15:00:00Z").plusSeconds(number.incrementAndGet())
                        + "\",\"log\":\"stdout F " + text + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
    }
}
