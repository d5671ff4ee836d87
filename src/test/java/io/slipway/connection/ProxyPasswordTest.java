package io.slipway.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.vault.Attempt;
import io.slipway.vault.SystemKeychain;
import io.slipway.vault.Trouble;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProxyPasswordTest {
    @TempDir
    Path folder;

    @Test
    void isOpenedForItsOwnProxyOnly() {
        Vault vault = new Vault(folder, new SystemKeychain());
        vault.create(VaultKind.MEMORY, new char[0]);
        String sealed = ProxyPassword.seal("proxy.example:3128", "canary-77", vault.publicKey().orElseThrow());

        assertThat(sealed).doesNotContain("canary-77");
        assertThat(ProxyPassword.open(vault, "proxy.example:3128", sealed)).isEqualTo(new Attempt.Done<>("canary-77"));
        assertThat(ProxyPassword.open(vault, "evil.example:3128", sealed))
                .isEqualTo(new Attempt.Refused<>(Trouble.ELSEWHERE));
        vault.lock();
        assertThat(ProxyPassword.open(vault, "proxy.example:3128", sealed)).isInstanceOf(Attempt.Refused.class);
    }
}
