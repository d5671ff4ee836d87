package io.slipway.northflank.scripted;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A service that gives no clear answer to a launch, and lists these runs before it and those after it. */
public final class LostAnswer implements ScriptedServer.Script {
    private final String before;
    private final String after;
    private final AtomicInteger reads = new AtomicInteger();

    /** Ids of runs with a space between; ! is a list that fails. */
    public LostAnswer(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** How often runs were listed. */
    public int reads() {
        return reads.get();
    }

    @Override
    public void play(Call call) throws IOException {
        if (call.request().method().equals("POST")) {
            call.readBody().answer(500, "");
            return;
        }
        String runs = reads.incrementAndGet() == 1 ? before : after;
        String list = Stream.of(runs.split(" ")).map(id -> "{\"id\":\"" + id + "\"}").collect(Collectors.joining(","));
        call.answer(runs.equals("!") ? 404 : 200, "{\"data\":{\"runs\":[" + list + "]}}");
    }
}
