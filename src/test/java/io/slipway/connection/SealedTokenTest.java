package io.slipway.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.slipway.northflank.Credentials;
import io.slipway.vault.Attempt;
import io.slipway.vault.MapKeychain;
import io.slipway.vault.Trouble;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import io.slipway.vault.age.PublicKey;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sealed token is the token of one connection at one address, or none. */
class SealedTokenTest {
    private static final String TOKEN = "nf-canary-3b1e";
    private static final Profile PROD = profile("id-1", "https://api.northflank.com");

    @TempDir
    Path home;

    private final MapKeychain keychain = new MapKeychain();
    private Vault vault;
    private PublicKey key;

    @BeforeEach
    void createVault() {
        vault = new Vault(home, keychain);
        vault.create(VaultKind.KEYCHAIN, new char[0]);
        key = vault.publicKey().orElseThrow();
    }

    @Test
    void comesBackForItsConnection() {
        String sealed = SealedToken.seal(PROD, TOKEN, key);

        assertThat(sealed).startsWith("-----BEGIN AGE ENCRYPTED FILE-----").doesNotContain(TOKEN);
        assertThat(Base64.getMimeDecoder().decode(sealed.replaceAll("-----.*-----", "")))
                .asString(StandardCharsets.ISO_8859_1)
                .doesNotContain(TOKEN);
        assertThat(SealedToken.open(vault, PROD, sealed)).isEqualTo(new Attempt.Done<>(TOKEN));
        assertThat(SealedToken.open(vault, PROD.copy("id-1", "another name"), sealed)).isEqualTo(new Attempt.Done<>(TOKEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://api.northflank.com:444", "http://api.northflank.com", "https://api.northflank.com.evil.example",
        "https://api.northflank.co", "https://127.0.0.1"
    })
    void isRefusedAtAnotherAddress(String address) {
        String sealed = SealedToken.seal(PROD, TOKEN, key);

        assertThat(SealedToken.open(vault, profile("id-1", address), sealed))
                .isEqualTo(new Attempt.Refused<>(Trouble.ELSEWHERE));
    }

    @Test
    void isRefusedInAnotherConnection() {
        String sealed = SealedToken.seal(PROD, TOKEN, key);

        assertThat(SealedToken.open(vault, PROD.copy("id-2", "moved"), sealed))
                .isEqualTo(new Attempt.Refused<>(Trouble.ELSEWHERE));
    }

    @Test
    void isRefusedWhenItWasSealedWithoutAPlace() {
        byte[] bare = vault.seal(TOKEN.getBytes(StandardCharsets.UTF_8), List.of(key));

        assertThat(SealedToken.open(vault, PROD, new String(bare, StandardCharsets.US_ASCII)))
                .isEqualTo(new Attempt.Refused<>(Trouble.ELSEWHERE));
    }

    @Test
    void staysSealedWhileTheVaultIsLocked() {
        String sealed = SealedToken.seal(PROD, TOKEN, key);
        vault.lock();

        assertThat(SealedToken.open(vault, PROD, sealed)).isEqualTo(new Attempt.Refused<>(Trouble.LOCKED));
    }

    @Test
    void noConnectionSendsItElsewhere() {
        assertThatThrownBy(() -> new Connection(PROD, new Credentials(URI.create("https://evil.example"), TOKEN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(TOKEN);
    }

    private static Profile profile(String id, String address) {
        return new Profile(id, "prod-eu", URI.create(address), "", Tint.RED, Guard.CONFIRM, false);
    }
}
