package io.slipway.northflank.transport;

import io.slipway.northflank.Credentials;
import io.slipway.northflank.LogLine;
import io.slipway.northflank.LogStream;
import io.slipway.northflank.client.NorthflankClient;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.run.Target;
import io.slipway.testing.Patience;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Follows a log through a proxy in a program of its own, as Slipway is: Java settles for a whole process what a proxy may
 * be shown, and other tests ask by Java's client before.
 */
final class FollowedThroughProxy {
    private FollowedThroughProxy() {
    }

    /** The arguments are the address, the file of its certificate, and the proxy with its user; prints the first lines. */
    public static void main(String[] args) throws Exception {
        NorthflankClient client = new NorthflankClient(
                new Credentials(URI.create(args[0]), TestClients.TOKEN),
                TestClients.settings(TestClients.PATIENT, Map.of("SSL_CERT_FILE", args[1], "HTTPS_PROXY", args[2])));
        try (LogStream log = client.tail(Target.of("p", "j"), "run-1")) {
            log.next(Duration.ofSeconds(Patience.SECONDS)).stream().map(LogLine::log).forEach(System.out::println);
        }
    }

    /** What it prints, its failure included. */
    static List<String> in(URI address, Path certificate, String proxy) throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                        "-cp", System.getProperty("java.class.path"), FollowedThroughProxy.class.getName(),
                        address.toString(), certificate.toString(), proxy)
                .redirectErrorStream(true)
                .start();
        try (var out = program.inputReader()) {
            return out.lines().toList();
        } finally {
            program.destroyForcibly().waitFor();
        }
    }
}
