package io.slipway.sandbox.server;

import io.slipway.sandbox.access.Gate;
import io.slipway.sandbox.json.Json;
import io.slipway.sandbox.log.Follower;
import io.slipway.sandbox.log.LogLine;
import io.slipway.sandbox.wire.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One tail: waits for the token in the first message, then sends the lines as they are written. */
public final class TailSocket implements Session.Listener.AutoDemanding {
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int LINES_IN_A_MESSAGE = 200;

    private final Supplier<Follower> log;
    private final Gate gate;
    private final Patience patience;
    private final AtomicReference<Session> session = new AtomicReference<>();

    TailSocket(Supplier<Follower> log, Gate gate, Patience patience) {
        this.log = log;
        this.gate = gate;
        this.patience = patience;
    }

    @Override
    public void onWebSocketOpen(Session opened) {
        session.set(opened);
    }

    @Override
    public void onWebSocketText(String message) {
        Session open = session.get();
        if (open == null) {
            return;
        }
        if (gate.admits(token(message))) {
            Thread.startVirtualThread(() -> follow(open));
        } else {
            send(open, "init", Json.object().put("auth", "failed").put("message", "The API token is not valid."));
            open.close(StatusCode.POLICY_VIOLATION, "unauthorized", Callback.NOOP);
        }
    }

    /** The reader has gone: whoever sends to it will notice. */
    @Override
    public void onWebSocketError(Throwable cause) {
    }

    private static String token(String message) {
        try {
            JsonNode init = Json.read(message);
            boolean isInit = init.path("type").stringValue("").equals("init");
            return isInit ? init.path("data").path("auth").path("apiToken").stringValue("") : "";
        } catch (JacksonException e) {
            return "";
        }
    }

    private void follow(Session open) {
        try {
            Follower follower = log.get();
            send(open, "init", Json.object().put("auth", "successful"));
            do {
                sendLines(open, follower.next());
            } while (open.isOpen() && patience.holdOut(PAUSE));
        } catch (Refusal refusal) {
            send(open, "error", Json.object().put("message", String.valueOf(refusal.getMessage())));
            open.close(StatusCode.NORMAL, "refused", Callback.NOOP);
        }
    }

    private static void sendLines(Session open, List<LogLine> lines) {
        for (int i = 0; i < lines.size() && open.isOpen(); i += LINES_IN_A_MESSAGE) {
            send(open, "log-lines", LogLine.json(lines.subList(i, Math.min(i + LINES_IN_A_MESSAGE, lines.size()))));
        }
    }

    /** Waits until the message is out, so that a slow reader holds the sender back. */
    private static void send(Session open, String type, JsonNode data) {
        ObjectNode message = Json.object().put("type", type).set("data", data);
        Callback.Completable.with(done -> open.sendText(Json.write(message), done)).exceptionally(lost -> {
            open.disconnect();
            return null;
        }).join();
    }
}
