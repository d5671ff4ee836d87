package io.slipway.ui.follow;

import io.slipway.northflank.scripted.Call;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.ScriptedSocket;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A service whose one run writes lines at a steady rate over its socket, and ends with the last of them. */
final class TalkativeServer implements ScriptedServer.Script {
    private static final String WELCOME = "{\"type\":\"init\",\"data\":{\"auth\":\"successful\"}}";
    private static final Pattern START_TIME = Pattern.compile("startTime=([^&]+)");
    private static final Pattern LIMIT = Pattern.compile("lineLimit=(\\d+)");
    private static final Instant START = Instant.parse("2026-11-24T15:00:00Z");
    private static final int LINES_IN_A_MESSAGE = 200;
    private static final int A_SECOND = 1_000_000_000;

    private final int lines;
    private final int linesPerSecond;
    private final CountDownLatch begun = new CountDownLatch(1);
    private volatile int sent;
    private volatile boolean concluded;
    private volatile double linesPerSecondSent;

    TalkativeServer(int lines, int linesPerSecond) {
        this.lines = lines;
        this.linesPerSecond = linesPerSecond;
    }

    @Override
    public void play(Call call) throws IOException {
        if (call.request().path().contains("queryType=tail")) {
            talk(call.upgrade());
        } else if (call.request().path().contains("/logs")) {
            call.answer(200, "{\"data\":" + range(call.request().path()) + "}");
        } else {
            call.answer(
                    200,
                    "{\"data\":{\"id\":\"r\",\"runName\":\"talkative\",\"status\":\"" + (concluded ? "SUCCESS" : "RUNNING")
                            + "\",\"concluded\":" + concluded + ",\"startedAt\":\"" + START + "\"}}");
        }
    }

    private void talk(ScriptedSocket socket) throws IOException {
        socket.read();
        socket.send(WELCOME);
        try {
            begun.await();
        } catch (InterruptedException over) {
            throw new IOException(over);
        }
        long begin = System.nanoTime();
        for (int first = 0; first < lines; first += LINES_IN_A_MESSAGE) {
            long due = begin + (long) first * A_SECOND / linesPerSecond;
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            sent = first + LINES_IN_A_MESSAGE;
            socket.send(message(first));
        }
        linesPerSecondSent = (double) lines * A_SECOND / (System.nanoTime() - begin);
        concluded = true;
    }

    /** Lets it begin to write. */
    void begin() {
        begun.countDown();
    }

    /** At which rate the lines went out in the end. */
    double linesPerSecondSent() {
        return linesPerSecondSent;
    }

    private String message(int first) {
        return "{\"type\":\"log-lines\",\"data\":" + lines(first, first + LINES_IN_A_MESSAGE) + "}";
    }

    /** The lines that were written by then, from a moment on, a page at most. */
    private String range(String path) {
        Matcher from = START_TIME.matcher(path);
        Matcher limit = LIMIT.matcher(path);
        int written = sent;
        if (!from.find() || !limit.find() || path.contains("direction=backward")) {
            return "[]";
        }
        Instant time = Instant.parse(URLDecoder.decode(from.group(1), StandardCharsets.UTF_8));
        long nanos = Math.max(0, Duration.between(START, time).toNanos());
        int first = (int) Math.min(written, (nanos * linesPerSecond + A_SECOND - 1) / A_SECOND);
        return lines(first, Math.min(written, first + Integer.parseInt(limit.group(1))));
    }

    private String lines(int first, int end) {
        StringBuilder message = new StringBuilder("[");
        for (int line = first; line < end; line++) {
            message.append(line > first ? "," : "")
                    .append("{\"containerId\":\"talkative-7f9c4\",\"ts\":\"")
                    .append(START.plusNanos((long) line * A_SECOND / linesPerSecond))
                    .append("\",\"log\":\"")
                    .append(text(line))
                    .append("\"}");
        }
        return message.append("]").toString();
    }

    /** Every fourth line has colours, as a logger writes its levels. */
    private static String text(int line) {
        return switch (line % 4) {
            case 0 -> "\\u001b[32mINFO\\u001b[0m imported product " + line + " of the catalogue from the feed, 14 of 14 fields taken";
            case 1 -> "DEBUG cache hit for product " + line + ", nothing to fetch; the next look is due in 3600 s";
            case 2 -> "DEBUG wrote product " + line + " to the index in 3 ms, queue is 12 deep and draining";
            default -> "TRACE product " + line + " {\\\"sku\\\":\\\"A-" + line + "\\\",\\\"stock\\\":17,\\\"price\\\":\\\"12.90\\\"}";
        };
    }
}
