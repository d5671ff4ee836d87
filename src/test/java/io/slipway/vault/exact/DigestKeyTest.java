package io.slipway.vault.exact;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.vault.Attempt;
import io.slipway.vault.MapKeychain;
import io.slipway.vault.SealedValue;
import io.slipway.vault.Trouble;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import io.slipway.vault.age.PublicKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key of the digests of drafts, between processes. */
class DigestKeyTest {
    private static final byte[] SECRET = "canary-7f3a".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path home;

    private final MapKeychain keychain = new MapKeychain();
    private Vault vault;
    private PublicKey operator;

    @BeforeEach
    void unlocked() {
        vault = new Vault(home.resolve("vault"), keychain);
        vault.create(VaultKind.KEYCHAIN, new char[0]);
        operator = vault.publicKey().orElseThrow();
    }

    @Test
    void aLaterProcessMakesTheSameFingerprints() {
        DigestKey key = DigestKey.fresh();
        Vault later = new Vault(home.resolve("vault"), keychain);
        String sealed = key.sealedTo(operator);

        assertThat(DigestKey.open(key.id(), sealed, later)).isEqualTo(new Attempt.Refused<>(Trouble.LOCKED));
        later.unlock(new char[0]);
        DigestKey again = opened(DigestKey.open(key.id(), sealed, later));
        assertThat(again.id()).isEqualTo(key.id());
        assertThat(again.fingerprints().of("TOKEN", SECRET)).isEqualTo(key.fingerprints().of("TOKEN", SECRET));
        assertThat(again.sealedTo(operator)).as("nothing is sealed anew").isEqualTo(sealed);
    }

    private static DigestKey opened(Attempt<DigestKey> attempt) {
        assertThat(attempt).isInstanceOf(Attempt.Done.class);
        return ((Attempt.Done<DigestKey>) attempt).value();
    }

    @Test
    void aKeyOfItsOwnEachTime() {
        DigestKey one = DigestKey.fresh();
        DigestKey other = DigestKey.fresh();

        assertThat(one.id()).matches("[0-9a-f]{16}").isNotEqualTo(other.id());
        assertThat(one.fingerprints().of("TOKEN", SECRET)).isNotEqualTo(other.fingerprints().of("TOKEN", SECRET));
        assertThat(one.toString()).isEqualTo("DigestKey[********]");
    }

    @Test
    void itIsSealedAnewForAnotherOperator() {
        Vault others = new Vault(home.resolve("other"), new MapKeychain());
        others.create(VaultKind.KEYCHAIN, new char[0]);
        DigestKey key = DigestKey.fresh();
        String mine = key.sealedTo(operator);
        String theirs = key.sealedTo(others.publicKey().orElseThrow());

        assertThat(DigestKey.open(key.id(), theirs, others)).isInstanceOf(Attempt.Done.class);
        assertThat(DigestKey.open(key.id(), mine, others)).isEqualTo(new Attempt.Refused<>(Trouble.NOT_FOR_THIS_KEY));
    }

    @Test
    void nothingElseThatIsSealedIsTakenForIt() {
        DigestKey key = DigestKey.fresh();
        String value = SealedValue.seal("preset", "/runtimeEnvironment/A", SECRET, List.of(operator));
        String tooShort = SealedValue.seal("fingerprints", key.id(), SECRET, List.of(operator));

        assertThat(DigestKey.open(key.id(), value, vault)).isEqualTo(new Attempt.Refused<>(Trouble.ELSEWHERE));
        assertThat(DigestKey.open("other", key.sealedTo(operator), vault)).isEqualTo(new Attempt.Refused<>(Trouble.ELSEWHERE));
        assertThat(DigestKey.open(key.id(), tooShort, vault)).isEqualTo(new Attempt.Refused<>(Trouble.DAMAGED));
        assertThat(DigestKey.open(key.id(), "nonsense", vault)).isEqualTo(new Attempt.Refused<>(Trouble.DAMAGED));
        assertThat(key.sealedTo(operator)).doesNotContain(HexFormat.of().formatHex(SECRET));
    }
}
