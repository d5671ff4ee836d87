package io.slipway.launch.exact;

import io.slipway.history.KeptRequest;
import io.slipway.run.RunSpec;
import io.slipway.vault.Attempt;
import io.slipway.vault.Trouble;
import io.slipway.vault.Vault;
import io.slipway.vault.age.PublicKey;
import io.slipway.vault.exact.DataKey;
import io.slipway.vault.exact.FingerprintKey;
import io.slipway.vault.exact.Fingerprints;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps of each request what an exact replay needs: the bytes sealed to the operator where there is a vault, and keyed
 * fingerprints of its secrets in any case. A request without secrets needs neither.
 *
 * <p>It may be used from several threads. One data key serves all launches of a process, as sealing one takes 75 ms.
 */
public final class RequestKeeper {
    private static final System.Logger LOG = System.getLogger(RequestKeeper.class.getName());

    private final Vault vault;
    private final Path fingerprintKey;
    private @Nullable PublicKey operator;
    private @Nullable DataKey dataKey;
    private @Nullable Fingerprints fingerprints;

    /**
     * A keeper that has touched nothing yet.
     *
     * @param vault whose public key requests are sealed to; it need not be unlocked
     * @param fingerprintKey the file with the key of the fingerprints, made at the first secret
     */
    public RequestKeeper(Vault vault, Path fingerprintKey) {
        this.vault = vault;
        this.fingerprintKey = fingerprintKey;
    }

    /**
     * What is kept of a request. Never fails: a key that cannot be read costs the fingerprints, not the launch.
     *
     * @param launchId the launch that the bytes are bound to
     * @param spec what is launched, with its marks of what is secret
     * @param body the exact bytes that are sent
     */
    public KeptRequest keep(String launchId, RunSpec spec, byte[] body) {
        Map<String, String> secrets = SecretParts.of(spec);
        return secrets.isEmpty()
                ? KeptRequest.NOTHING
                : new KeptRequest(
                        vault.publicKey().map(key -> keyFor(key).seal(launchId, body).toBytes()), fingerprints(secrets));
    }

    private synchronized DataKey keyFor(PublicKey current) {
        DataKey key = dataKey;
        if (key == null || !current.equals(operator)) {
            key = DataKey.sealedTo(current);
            dataKey = key;
            operator = current;
        }
        return key;
    }

    private Map<String, String> fingerprints(Map<String, String> secrets) {
        Map<String, String> kept = new LinkedHashMap<>();
        key().ifPresent(key -> secrets.forEach(
                (pointer, secret) -> kept.put(pointer, key.of(pointer, secret.getBytes(StandardCharsets.UTF_8)))));
        return kept;
    }

    private synchronized Optional<Fingerprints> key() {
        if (fingerprints == null) {
            switch (FingerprintKey.load(fingerprintKey)) {
                case Attempt.Done<Fingerprints>(Fingerprints loaded) -> fingerprints = loaded;
                case Attempt.Refused<Fingerprints>(Trouble reason) ->
                    LOG.log(System.Logger.Level.WARNING, "No fingerprints of secrets are kept: {0}", reason);
            }
        }
        return Optional.ofNullable(fingerprints);
    }
}
