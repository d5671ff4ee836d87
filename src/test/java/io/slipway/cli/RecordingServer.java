package io.slipway.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server that answers nothing but a POST, and keeps what it was sent. */
final class RecordingServer implements AutoCloseable {
    static final String ANSWER =
            "{\"data\":{\"id\":\"d34582a4-35bd-4c71-8e7c-e36999b88723\",\"runName\":\"example-job-5fcf67bc56e1913e21d49504\"}}";

    private final boolean silent;
    private final int status;
    private final String postAnswer;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** A request as it came. */
    record Received(String method, String path, String token, String contentType, String body) {}

    /** Requests other than a POST are left without a word when it is silent, else the connection is closed. */
    RecordingServer(boolean silent) throws IOException {
        this(silent, 200, ANSWER);
    }

    /** A POST is answered with this. */
    RecordingServer(int status, String postAnswer) throws IOException {
        this(false, status, postAnswer);
    }

    private RecordingServer(boolean silent, int status, String postAnswer) throws IOException {
        this.silent = silent;
        this.status = status;
        this.postAnswer = postAnswer;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new Received(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                exchange.getRequestHeaders().getFirst("Authorization"),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                body));
        if (exchange.getRequestMethod().equals("POST")) {
            byte[] answer = postAnswer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        } else if (silent) {
            staySilent(exchange);
        } else {
            exchange.close();
        }
    }

    private void staySilent(HttpExchange exchange) {
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<Received> posts() {
        return received.stream().filter(request -> request.method().equals("POST")).toList();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
