package io.slipway.bench.many;

import io.slipway.history.History;
import io.slipway.history.SqliteHistory;
import io.slipway.launch.LaunchOutcome;
import io.slipway.launch.LaunchRequest;
import io.slipway.launch.LaunchService;
import io.slipway.launch.exact.RequestKeeper;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.client.NorthflankClient;
import io.slipway.northflank.transport.Settings;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import io.slipway.run.rules.Known;
import io.slipway.vault.SystemKeychain;
import io.slipway.vault.Vault;
import io.slipway.vault.exact.FingerprintKey;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Launches many runs through the program's own launch service, each of them recorded as any other launch is. */
public final class LaunchesProgram {
    private final LaunchService launches;
    private final LaunchRequest request;
    private final AtomicInteger left;
    private final AtomicInteger accepted = new AtomicInteger();

    private LaunchesProgram(LaunchService launches, LaunchRequest request, int runs) {
        this.launches = launches;
        this.request = request;
        this.left = new AtomicInteger(runs);
    }

    /** The arguments: address, file with the body, folder for the record, how many runs, how many at once. */
    public static void main(String[] args) throws Exception {
        RunSpec spec = RunBodies.read(Files.readString(Path.of(args[1]))).spec()
                .at(Target.of("default-project", "example-job"));
        Path home = Path.of(args[2]);
        int runs = Integer.parseInt(args[3]);
        try (History history = new SqliteHistory(home.resolve("history.db"))) {
            Path vault = home.resolve("vault");
            LaunchService launches = new LaunchService(
                    new NorthflankClient(
                            new Credentials(URI.create(args[0]), "token"), Settings.standard("bench", Map.of())),
                    history,
                    new RequestKeeper(new Vault(vault, new SystemKeychain()), FingerprintKey.in(vault)),
                    Clock.systemUTC(),
                    () -> UUID.randomUUID().toString());
            LaunchRequest request = new LaunchRequest(spec, "Stub", "", Known.NOTHING);
            new LaunchesProgram(launches, request, runs).work(Integer.parseInt(args[4]), runs);
        }
    }

    private void work(int atOnce, int runs) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(atOnce);
        for (int i = 0; i < atOnce; i++) {
            Thread.ofPlatform().start(() -> {
                while (left.getAndDecrement() > 0) {
                    launchOne();
                }
                done.countDown();
            });
        }
        done.await();
        System.out.println(accepted + " started");
        if (accepted.get() != runs) {
            System.exit(1);
        }
    }

    private void launchOne() {
        if (launches.launch(request, stage -> {}).outcome() instanceof LaunchOutcome.Accepted) {
            accepted.incrementAndGet();
        }
    }
}
