package io.slipway.vault.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.slipway.vault.Attempt;
import io.slipway.vault.SystemKeychain;
import io.slipway.vault.Trouble;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import io.slipway.vault.age.PublicKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExactBytesTest {
    private static final String LAUNCH = "0b5c2b8e-launch";
    private static final byte[] CONTENT = "{\"TOKEN\":\"canary-7f3a\"}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path home;

    private Vault vault;
    private PublicKey operator;

    @BeforeEach
    void unlock() {
        vault = new Vault(home, new SystemKeychain());
        operator = ((Attempt.Done<PublicKey>) vault.create(VaultKind.MEMORY, new char[0])).value();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1048576})
    void theOperatorReadsWhatWasWrittenWithoutAnUnlock(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);

        byte[] stored = DataKey.sealedTo(operator).seal(LAUNCH, content).toBytes();

        assertThat(stored.length - size).isEqualTo(266);
        assertThat(open(stored, LAUNCH)).isEqualTo(content);
    }

    @Test
    void oneKeySealsManyLaunchesDifferently() {
        DataKey key = DataKey.sealedTo(operator);
        byte[] one = key.seal(LAUNCH, CONTENT).toBytes();
        byte[] same = key.seal(LAUNCH, CONTENT).toBytes();
        byte[] other = key.seal("other", CONTENT).toBytes();

        assertThat(one).isNotEqualTo(same);
        assertThat(open(same, LAUNCH)).isEqualTo(CONTENT);
        assertThat(open(other, "other")).isEqualTo(CONTENT);
    }

    @Test
    void anotherLaunchIsRefused() {
        byte[] stored = DataKey.sealedTo(operator).seal(LAUNCH, CONTENT).toBytes();

        assertThat(refusal(stored, "0b5c2b8f-launch")).isEqualTo(Trouble.DAMAGED);
        assertThat(refusal(stored, "")).isEqualTo(Trouble.DAMAGED);
    }

    @Test
    void aFlippedBitAnywhereIsRefused() {
        byte[] stored = DataKey.sealedTo(operator).seal(LAUNCH, CONTENT).toBytes();
        for (int at = 0; at < stored.length; at++) {
            byte[] changed = stored.clone();
            changed[at] ^= 1;
            assertThat(ExactBytes.parse(changed).stream())
                    .allSatisfy(exact -> assertThat(exact.open(LAUNCH, vault)).isInstanceOf(Attempt.Refused.class));
        }
    }

    @Test
    void aPieceIsRefused() {
        byte[] stored = DataKey.sealedTo(operator).seal(LAUNCH, CONTENT).toBytes();
        for (int length = 0; length < stored.length; length++) {
            assertThat(ExactBytes.parse(Arrays.copyOf(stored, length)).stream())
                    .allSatisfy(exact -> assertThat(exact.open(LAUNCH, vault)).isInstanceOf(Attempt.Refused.class));
        }
        assertThat(ExactBytes.parse(CONTENT)).isEmpty();
    }

    @Test
    void anotherOperatorIsRefused() {
        Vault other = new Vault(home.resolve("other"), new SystemKeychain());
        var theirs = ((Attempt.Done<PublicKey>) other.create(VaultKind.MEMORY, new char[0])).value();

        assertThat(refusal(DataKey.sealedTo(theirs).seal(LAUNCH, CONTENT).toBytes(), LAUNCH))
                .isEqualTo(Trouble.NOT_FOR_THIS_KEY);
    }

    @Test
    void aKeyOfAnotherSizeIsRefused() {
        byte[] sealedKey = PublicKey.sealBinary(new byte[16], List.of(operator));

        assertThat(refusal(new ExactBytes(sealedKey, new byte[60]).toBytes(), LAUNCH)).isEqualTo(Trouble.DAMAGED);
    }

    @Test
    void aLockedVaultIsRefused() {
        byte[] stored = DataKey.sealedTo(operator).seal(LAUNCH, CONTENT).toBytes();
        vault.lock();

        assertThat(refusal(stored, LAUNCH)).isEqualTo(Trouble.ABSENT);
    }

    @Test
    void aWipedKeySealsNothing() {
        DataKey key = DataKey.sealedTo(operator);
        ExactBytes before = key.seal(LAUNCH, CONTENT);
        key.close();

        assertThatThrownBy(() -> key.seal(LAUNCH, CONTENT)).isInstanceOf(IllegalStateException.class);
        assertThat(open(before.toBytes(), LAUNCH)).isEqualTo(CONTENT);
    }

    @Test
    void noSecretIsPrintedOrStored() {
        DataKey key = DataKey.sealedTo(operator);
        ExactBytes exact = key.seal(LAUNCH, CONTENT);

        assertThat(new String(exact.toBytes(), StandardCharsets.ISO_8859_1)).doesNotContain("canary", "TOKEN");
        assertThat(key.toString()).isEqualTo("DataKey[********]");
        assertThat(exact.toString() + exact.open(LAUNCH, vault)).doesNotContain("canary");
    }

    private byte[] open(byte[] stored, String launchId) {
        Attempt<byte[]> attempt = ExactBytes.parse(stored).orElseThrow().open(launchId, vault);
        assertThat(attempt).isInstanceOf(Attempt.Done.class);
        return ((Attempt.Done<byte[]>) attempt).value();
    }

    private Trouble refusal(byte[] stored, String launchId) {
        Attempt<byte[]> attempt = ExactBytes.parse(stored).orElseThrow().open(launchId, vault);
        assertThat(attempt).isInstanceOf(Attempt.Refused.class);
        return ((Attempt.Refused<byte[]>) attempt).reason();
    }
}
