package io.slipway.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** A service that keeps each run that it was asked for before it answers, if it is to answer at all. */
final class KeepingServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService answering = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, List<String>> started = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> met = new ConcurrentHashMap<>();
    private final Set<String> unanswered = ConcurrentHashMap.newKeySet();
    private final CountDownLatch over = new CountDownLatch(1);

    KeepingServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(answering);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Opens at the first request for a job; its launch is answered. */
    CountDownLatch firstRequest(String job) {
        return met.computeIfAbsent(job, name -> new CountDownLatch(1));
    }

    /** Opens when a launch of the job has arrived, which is never answered. */
    CountDownLatch arrival(String job) {
        unanswered.add(job);
        return met.computeIfAbsent(job, name -> new CountDownLatch(1));
    }

    /** The runs of a job. */
    List<String> runs(String job) {
        return started.getOrDefault(job, List.of());
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        String job = exchange.getRequestURI().getPath().replaceAll(".*/jobs/([^/]+)/runs.*", "$1");
        boolean launch = exchange.getRequestMethod().equals("POST");
        List<String> runs = started.computeIfAbsent(job, name -> new CopyOnWriteArrayList<>());
        String answer = launch ? start(job, runs) : list(runs);
        CountDownLatch moment = met.get(job);
        if (moment != null && (launch || !unanswered.contains(job))) {
            moment.countDown();
        }
        if (launch && unanswered.contains(job)) {
            staySilent();
        }
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String start(String job, List<String> runs) {
        String id = job + "-run-" + (runs.size() + 1);
        runs.add(id);
        return "{\"data\":{\"id\":\"" + id + "\",\"runName\":\"" + id + "\"}}";
    }

    private static String list(List<String> runs) {
        return "{\"data\":{\"runs\":["
                + runs.stream().map(id -> "{\"id\":\"" + id + "\"}").collect(Collectors.joining(",")) + "]}}";
    }

    private void staySilent() {
        try {
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
        answering.shutdownNow();
    }
}
