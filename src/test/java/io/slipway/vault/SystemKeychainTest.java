package io.slipway.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;

class SystemKeychainTest {
    private final SystemKeychain keychain = new SystemKeychain();

    /** A Linux without a session bus has none; elsewhere the machine's own keychain is left alone. */
    @Test
    void aSystemWithoutAKeychainIsToldAndNotThrown() {
        assumeTrue(System.getProperty("os.name").equals("Linux") && System.getenv("DBUS_SESSION_BUS_ADDRESS") == null);

        assertThat(keychain.isSupported()).isFalse();
        assertThat(keychain.fetch("account")).isEqualTo(new Attempt.Refused<>(Trouble.KEYCHAIN_MISSING));
        assertThat(keychain.store("account", "secret".toCharArray())).isFalse();
    }
}
