package io.slipway.northflank.scripted;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;

/** A server on a loopback port that records what it sees and answers as a script says, faults included. */
public final class ScriptedServer implements AutoCloseable {
    /** What happens to a request once its head is read. */
    @FunctionalInterface
    public interface Script {
        void play(Call call) throws IOException;
    }

    private final ServerSocket listener;
    private final String scheme;
    private final Script script;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Semaphore ended = new Semaphore(0);

    private ScriptedServer(ServerSocket listener, String scheme, Script script) {
        this.listener = listener;
        this.scheme = scheme;
        this.script = script;
        Thread.ofVirtual().start(this::accept);
    }

    public static ScriptedServer start(Script script) throws IOException {
        return new ScriptedServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), "http", script);
    }

    /** Over TLS, with this certificate. */
    public static ScriptedServer startTls(SelfSigned certificate, Script script) throws Exception {
        return new ScriptedServer(certificate.listen(), "https", script);
    }

    /** A script that plays one part for launches and answers every other request with an empty list of runs. */
    public static Script forPosts(Script posts) {
        return call -> {
            if (call.request().method().equals("POST")) {
                posts.play(call);
            } else {
                call.answer(200, "{\"data\":{\"runs\":[]}}");
            }
        };
    }

    public URI address() {
        return URI.create(scheme + "://localhost:" + listener.getLocalPort());
    }

    public int port() {
        return listener.getLocalPort();
    }

    public List<Received> received() {
        return List.copyOf(received);
    }

    public List<Received> posts() {
        return received.stream().filter(request -> request.method().equals("POST")).toList();
    }

    /** How many connections were opened until now. */
    public int connections() {
        return open.size();
    }

    /** Waits until so many of them have ended. */
    public void awaitEnded(int count) throws InterruptedException {
        ended.acquire(count);
        ended.release(count);
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                open.add(socket);
                Thread.ofVirtual().start(() -> serve(socket));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            boolean upgraded = false;
            for (String line = line(in); !upgraded && !line.isEmpty(); line = upgraded ? "" : line(in)) {
                Received request = head(line, in);
                received.add(request);
                script.play(new Call(socket, in, request));
                upgraded = request.header("upgrade").isPresent();
            }
        } catch (IOException gone) {
            // a fault that the script made, or a client that gave up
        } finally {
            ended.release();
        }
    }

    private static Received head(String first, InputStream in) throws IOException {
        String[] words = first.split(" ");
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
        }
        return new Received(words[0], words[1], headers);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return new String(line.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
