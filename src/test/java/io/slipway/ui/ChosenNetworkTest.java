package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.settings.Network;
import io.slipway.settings.Network.Proxy;
import io.slipway.vault.SystemKeychain;
import io.slipway.vault.Vault;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A proxy's password that is in memory goes to the proxy and the user that it was typed for. */
class ChosenNetworkTest {
    private static final String PASSWORD = "canary-typed-3";

    private final ChosenNetwork chosen =
            new ChosenNetwork(Network.USUAL, Map.of(), new Vault(Path.of("nowhere"), new SystemKeychain()));

    private static Network own(String address, String user) {
        return new Network(Proxy.OWN, address, user, "", "");
    }

    private String tried(Network network) {
        return chosen.settings(network, "").environment().getOrDefault("HTTPS_PROXY", "");
    }

    @Test
    void isShownToThatUserOfThatProxyOnly() {
        chosen.use(own("proxy.example:3128", "ops"), PASSWORD);
        assertThat(tried(own("proxy.example:3128", "ops"))).contains("ops:" + PASSWORD);
        assertThat(tried(own("proxy.example:3128", "other"))).contains("other:@");
        assertThat(tried(own("elsewhere.example:3128", "ops"))).contains("ops:@");
    }

    @Test
    void isForgottenWithItsUser() {
        chosen.use(own("proxy.example:3128", "ops"), PASSWORD);
        chosen.use(own("proxy.example:3128", "other"), "");
        assertThat(chosen.settings().environment().get("HTTPS_PROXY")).doesNotContain(PASSWORD);
        chosen.use(own("proxy.example:3128", "ops"), "");
        assertThat(chosen.settings().environment().get("HTTPS_PROXY")).doesNotContain(PASSWORD);
    }

    @Test
    void staysWhileTheProxyAndItsUserStay() {
        chosen.use(own("proxy.example:3128", "ops"), PASSWORD);
        chosen.use(new Network(Proxy.OWN, "proxy.example:3128", "ops", "", "/etc/company.pem"), "");
        assertThat(chosen.settings().environment().get("HTTPS_PROXY")).contains(PASSWORD);
    }
}
