import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A service that starts any run and has ended it at once, over TLS, so that the rehearsal knows the way that real launches take. */
class TlsService implements AutoCloseable {
    private static final String PASSWORD = "rehearsal";
    private static final String ID = "00000000-0000-4000-8000-000000000000";
    private static final String STARTED = "{\"data\":{\"id\":\"%s\",\"runName\":\"rehearsal\"}}".formatted(ID);
    private static final String RUN = """
            {"id": "%s", "runName": "rehearsal", "status": "SUCCESS", "concluded": true,
             "createdAt": "2026-01-01T12:00:00.000Z", "startedAt": "2026-01-01T12:00:01.000Z",
             "concludedAt": "2026-01-01T12:00:02.000Z"}""".formatted(ID);
    private static final String LIST = "{\"data\":{\"runs\":[%s]}}".formatted(RUN);
    private static final String ONE = "{\"data\":%s}".formatted(RUN);

    private final HttpsServer server;
    private final Path certificate;

    /** It makes its own certificate in that folder, good for a day. */
    TlsService(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
        Path keys = folder.resolve("tls.p12");
        certificate = folder.resolve("tls.pem");
        keytool("-genkeypair", "-alias", "tls", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "san=dns:localhost",
                "-validity", "1", "-keystore", keys.toString(), "-storepass", PASSWORD);
        keytool("-exportcert", "-rfc", "-alias", "tls", "-file", certificate.toString(),
                "-keystore", keys.toString(), "-storepass", PASSWORD);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(keys)));
        server.createContext("/", TlsService::answer);
        server.start();
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/keytool"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
    }

    private static SSLContext context(Path keys) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream content = Files.newInputStream(keys)) {
            store.load(content, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static void answer(HttpExchange call) throws IOException {
        call.getRequestBody().readAllBytes();
        byte[] body = body(call).getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(200, body.length);
        try (OutputStream out = call.getResponseBody()) {
            out.write(body);
        }
    }

    private static String body(HttpExchange call) {
        if (call.getRequestMethod().equals("POST")) {
            return STARTED;
        }
        return call.getRequestURI().getPath().endsWith(ID) ? ONE : LIST;
    }

    String address() {
        return "https://localhost:" + server.getAddress().getPort();
    }

    /** Whom to trust for it. */
    Path certificate() {
        return certificate;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
