package io.slipway.ui.follow;

import io.slipway.northflank.scripted.Call;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.ScriptedSocket;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/** A service whose one run writes lines at a steady rate over its socket, and ends with the last of them. */
final class TalkativeServer implements ScriptedServer.Script {
    private static final String WELCOME = "{\"type\":\"init\",\"data\":{\"auth\":\"successful\"}}";
    private static final Instant START = Instant.parse("2026-11-24T15:00:00Z");
    private static final int LINES_IN_A_MESSAGE = 200;
    private static final int A_SECOND = 1_000_000_000;

    private final int lines;
    private final int linesPerSecond;
    private final CountDownLatch begun = new CountDownLatch(1);
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
            call.answer(200, "{\"data\":[]}");
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
        for (int sent = 0; sent < lines; sent += LINES_IN_A_MESSAGE) {
            long due = begin + (long) sent * A_SECOND / linesPerSecond;
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            socket.send(message(sent));
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
        StringBuilder message = new StringBuilder("{\"type\":\"log-lines\",\"data\":[");
        for (int line = first; line < first + LINES_IN_A_MESSAGE; line++) {
            message.append(line > first ? "," : "")
                    .append("{\"containerId\":\"talkative-7f9c4\",\"ts\":\"")
                    .append(START.plusNanos((long) line * A_SECOND / linesPerSecond))
                    .append("\",\"log\":\"")
                    .append(text(line))
                    .append("\"}");
        }
        return message.append("]}").toString();
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
