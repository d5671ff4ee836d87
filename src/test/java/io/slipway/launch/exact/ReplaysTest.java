package io.slipway.launch.exact;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.Claim;
import io.slipway.history.KeptRequest;
import io.slipway.history.LaunchRecord;
import io.slipway.history.RecordedOutcome;
import io.slipway.history.SqliteHistory;
import io.slipway.json.JsonWriter;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.Secrets;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import io.slipway.run.RunSpecs;
import io.slipway.run.SecretFile;
import io.slipway.run.SecretMount;
import io.slipway.run.Source;
import io.slipway.run.Target;
import io.slipway.storage.FilesBelow;
import io.slipway.vault.SystemKeychain;
import io.slipway.vault.Trouble;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import io.slipway.vault.exact.FingerprintKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A recorded launch becomes the same bytes again, or it is said why not. */
class ReplaysTest {
    private static final String CANARY = "canary-7f3a-secret";
    private static final RunSpec LAUNCHED = new RunSpec(
            Target.of("default-project", "example-job"),
            List.of(EnvVar.plain("MODE", "full"), new EnvVar("TOKEN", new EnvValue.Secret(CANARY))),
            List.of(new SecretFile(
                    "/etc/key.pem", FileData.ofBytes((CANARY + "-file").getBytes(StandardCharsets.UTF_8)), "")),
            List.of(),
            "",
            RunSpec.EMPTY.deployment());

    @TempDir
    Path folder;

    private SqliteHistory history;
    private Vault vault;

    @BeforeEach
    void open() {
        history = new SqliteHistory(folder.resolve("history.db"));
        vault = vault();
    }

    private Vault vault() {
        return new Vault(folder.resolve("vault"), new SystemKeychain());
    }

    @AfterEach
    void close() {
        history.close();
    }

    @Test
    void withoutSecretsTheRecordItselfIsExact() throws Exception {
        RunSpec plain = RunSpec.EMPTY.at(LAUNCHED.target()).withEnvironment(List.of(EnvVar.plain("MODE", "full")));
        assertThat(new Replays(history, vault).of(recorded("a", plain))).isEqualTo(new Replay.Ready(plain));
        assertThat(folder.resolve("vault")).doesNotExist();
    }

    @Test
    void withoutAVaultEachSecretThatIsMissingIsNamed() throws Exception {
        assertThat(new Replays(history, vault).of(recorded("a", LAUNCHED)))
                .isEqualTo(new Replay.NotKept(List.of("TOKEN", "/etc/key.pem")));
        assertThat(history.kept("a").fingerprints())
                .containsOnlyKeys("/runtimeEnvironment/TOKEN", "/runtimeFiles/~1etc~1key.pem/data");
    }

    @Test
    void equalSecretsHaveEqualFingerprintsAndOthersDoNot() throws Exception {
        recorded("a", LAUNCHED);
        recorded("b", LAUNCHED);
        recorded("c", LAUNCHED.withEnvironment(List.of(EnvVar.secret("TOKEN", "another"))));
        String place = "/runtimeEnvironment/TOKEN";
        String first = history.kept("a").fingerprints().get(place);
        assertThat(history.kept("b").fingerprints().get(place)).isEqualTo(first);
        assertThat(history.kept("c").fingerprints().get(place)).isNotEqualTo(first);
    }

    @Test
    void sealedBytesComeBackWithTheirMarks() throws Exception {
        vault.create(VaultKind.MEMORY, new char[0]);
        LaunchRecord launch = recorded("a", LAUNCHED);
        assertThat(new Replays(history, vault).of(launch)).isEqualTo(new Replay.Ready(LAUNCHED));

        vault.lock();
        assertThat(new Replays(history, vault).of(launch))
                .isEqualTo(new Replay.Unopenable(Trouble.ABSENT, List.of("TOKEN", "/etc/key.pem")));
    }

    @Test
    void aLockedVaultSealsAndIsAskedForToOpen() throws Exception {
        vault.create(VaultKind.PASSPHRASE, "right".toCharArray());
        Vault commandLine = vault();
        LaunchRecord launch = recorded("a", LAUNCHED, commandLine);

        assertThat(new Replays(history, commandLine).of(launch)).isEqualTo(new Replay.Locked(VaultKind.PASSPHRASE));
        commandLine.unlock("right".toCharArray());
        assertThat(new Replays(history, commandLine).of(launch)).isEqualTo(new Replay.Ready(LAUNCHED));
    }

    @Test
    void bytesOfAnotherLaunchAreRefused() throws Exception {
        vault.create(VaultKind.MEMORY, new char[0]);
        RequestKeeper keeper = keeper(vault);
        KeptRequest moved = keeper.keep("another", LAUNCHED, RunBodies.write(LAUNCHED));
        LaunchRecord launch = record("a", LAUNCHED);
        history.prepared(launch, Optional.empty(), moved, Claim.NONE);
        assertThat(new Replays(history, vault).of(launch))
                .isEqualTo(new Replay.Unopenable(Trouble.DAMAGED, List.of("TOKEN", "/etc/key.pem")));
    }

    @Test
    void noSecretIsOnDiskInClear() throws Exception {
        vault.create(VaultKind.PASSPHRASE, "right".toCharArray());
        recorded("a", LAUNCHED);
        assertThat(FilesBelow.of(folder).whole()).doesNotContain(CANARY)
                .doesNotContain(Base64.getEncoder().encodeToString((CANARY + "-file").getBytes(StandardCharsets.UTF_8)));
        Files.writeString(folder.resolve("leak"), CANARY);
        assertThat(FilesBelow.of(folder).whole()).as("the search finds what is there").contains(CANARY);
    }

    @Test
    void aKeyThatCannotBeReadCostsTheFingerprintsAlone() throws Exception {
        Files.createDirectories(folder.resolve("vault"));
        Files.writeString(FingerprintKey.in(folder.resolve("vault")), "something else");
        KeptRequest kept = keeper(vault).keep("a", LAUNCHED, RunBodies.write(LAUNCHED));
        assertThat(kept).isEqualTo(KeptRequest.NOTHING);
        history.prepared(record("a", LAUNCHED), Optional.empty(), kept, Claim.NONE);
        assertThat(new Replays(history, vault).of(record("a", LAUNCHED)))
                .isEqualTo(new Replay.NotKept(List.of("TOKEN", "/etc/key.pem")));
    }

    @Property(tries = 300)
    void whatWasLaunchedIsWhatIsReplayed(@ForAll("launchable") RunSpec spec) throws Exception {
        Path home = Files.createTempDirectory("replay");
        try (SqliteHistory own = new SqliteHistory(home.resolve("history.db"))) {
            Vault open = new Vault(home.resolve("vault"), new SystemKeychain());
            open.create(VaultKind.MEMORY, new char[0]);
            byte[] sent = RunBodies.write(spec);
            LaunchRecord launch = record("a", spec);
            own.prepared(launch, Optional.empty(),
                    new RequestKeeper(open, home.resolve("key")).keep("a", spec, sent), Claim.NONE);

            Replay replay = new Replays(own, open).of(launch);
            assertThat(replay).isInstanceOfSatisfying(
                    Replay.Ready.class, ready -> assertThat(RunBodies.write(ready.spec())).isEqualTo(sent));
        } finally {
            delete(home);
        }
    }

    /** With plain and secret values, and no name twice: the rules let no other through. */
    @Provide
    Arbitrary<RunSpec> launchable() {
        return RunSpecs.sendable()
                .filter(ReplaysTest::hasNoNameTwice)
                .flatMap(spec -> Arbitraries.of(true, false)
                        .list()
                        .ofSize(spec.environment().size())
                        .map(plain -> spec.withEnvironment(Stream.iterate(0, i -> i < plain.size(), i -> i + 1)
                                .map(i -> plain.get(i)
                                        ? EnvVar.plain(spec.environment().get(i).name(), spec.environment().get(i).value().text())
                                        : spec.environment().get(i))
                                .toList())));
    }

    private static boolean hasNoNameTwice(RunSpec spec) {
        return spec.environment().stream().map(EnvVar::name).distinct().count() == spec.environment().size()
                && spec.files().stream().map(SecretFile::path).distinct().count() == spec.files().size()
                && spec.dockerSecretMounts().stream().map(SecretMount::name).distinct().count()
                        == spec.dockerSecretMounts().size()
                && spec.files().stream().allMatch(file -> file.content() instanceof FileData)
                && spec.dockerSecretMounts().stream().allMatch(mount -> mount.content() instanceof FileData)
                && !(spec.deployment().source() instanceof Source.Build build && build.isHollow());
    }

    private LaunchRecord recorded(String id, RunSpec spec) throws Exception {
        return recorded(id, spec, vault);
    }

    private LaunchRecord recorded(String id, RunSpec spec, Vault sealing) throws Exception {
        LaunchRecord launch = record(id, spec);
        history.prepared(launch, Optional.empty(), keeper(sealing).keep(id, spec, RunBodies.write(spec)), Claim.NONE);
        return launch;
    }

    private RequestKeeper keeper(Vault sealing) {
        return new RequestKeeper(sealing, FingerprintKey.in(folder.resolve("vault")));
    }

    private static LaunchRecord record(String id, RunSpec spec) {
        return new LaunchRecord(
                id, "Sandbox", spec.target(), "", JsonWriter.compact(RunBodies.value(spec, Secrets.MASKED)),
                Instant.parse("2026-11-24T15:00:00Z"), RecordedOutcome.PREPARED, Optional.empty(), "", "", "", "",
                Optional.empty(), Optional.empty());
    }


    private static void delete(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
