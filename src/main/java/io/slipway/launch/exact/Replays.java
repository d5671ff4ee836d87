package io.slipway.launch.exact;

import io.slipway.history.History;
import io.slipway.history.HistoryException;
import io.slipway.history.KeptRequest;
import io.slipway.history.LaunchRecord;
import io.slipway.northflank.body.RunBodies;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.Mask;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretFile;
import io.slipway.run.SecretMount;
import io.slipway.vault.Attempt;
import io.slipway.vault.Trouble;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import io.slipway.vault.VaultState;
import io.slipway.vault.exact.ExactBytes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes recorded launches ready to be sent once more, exactly as they were, or says why that cannot be. */
public final class Replays {
    private final History history;
    private final Vault vault;

    /** Replays of what this record holds, opened with this vault. */
    public Replays(History history, Vault vault) {
        this.history = history;
        this.vault = vault;
    }

    /**
     * The request of a launch, if it is still to be had.
     *
     * @throws HistoryException when the record cannot be read
     */
    public Replay of(LaunchRecord launch) throws HistoryException {
        RunSpec recorded = RunBodies.read(launch.request()).spec();
        List<String> secrets = secrets(recorded);
        KeptRequest kept = history.kept(launch.launchId());
        if (secrets.isEmpty() && kept.fingerprints().isEmpty()) {
            return ready(launch, recorded, launch.request().getBytes(StandardCharsets.UTF_8));
        }
        Optional<byte[]> sealed = kept.sealed();
        return sealed.isEmpty() ? new Replay.NotKept(secrets) : opened(launch, recorded, secrets, sealed.get());
    }

    private Replay opened(LaunchRecord launch, RunSpec recorded, List<String> secrets, byte[] sealed) {
        Attempt<byte[]> opened = ExactBytes.parse(sealed)
                .map(exact -> exact.open(launch.launchId(), vault))
                .orElseGet(() -> new Attempt.Refused<>(Trouble.DAMAGED));
        return switch (opened) {
            case Attempt.Done<byte[]>(byte[] body) -> ready(launch, recorded, body);
            case Attempt.Refused<byte[]>(Trouble reason) when reason == Trouble.LOCKED -> new Replay.Locked(kind());
            case Attempt.Refused<byte[]>(Trouble reason) -> new Replay.Unopenable(reason, secrets);
        };
    }

    private VaultKind kind() {
        return vault.state() instanceof VaultState.Locked(VaultKind kind) ? kind : VaultKind.KEYCHAIN;
    }

    /** What stands in clear in the record was meant to; everything else is secret. */
    private static Replay ready(LaunchRecord launch, RunSpec recorded, byte[] body) {
        RunSpec exact = RunBodies.read(body).spec();
        Map<String, String> shown = recorded.environment().stream()
                .collect(Collectors.toMap(EnvVar::name, variable -> variable.value().text(), (first, twice) -> first));
        RunSpec marked = exact.at(launch.target()).withEnvironment(exact.environment().stream()
                .map(variable -> marked(variable, shown))
                .toList());
        return Arrays.equals(RunBodies.write(marked), body) ? new Replay.Ready(marked) : new Replay.WrittenOtherwise();
    }

    private static EnvVar marked(EnvVar variable, Map<String, String> shown) {
        String text = variable.value().text();
        return text.equals(shown.get(variable.name())) && !text.equals(Mask.TEXT)
                ? EnvVar.plain(variable.name(), text)
                : new EnvVar(variable.name(), new EnvValue.Secret(text));
    }

    private static List<String> secrets(RunSpec recorded) {
        Stream<String> variables = recorded.environment().stream()
                .filter(variable -> variable.value().text().equals(Mask.TEXT))
                .map(EnvVar::name);
        return Stream.of(
                        variables,
                        recorded.files().stream().map(SecretFile::path),
                        recorded.dockerSecretMounts().stream().map(SecretMount::name))
                .flatMap(Function.identity())
                .toList();
    }
}
