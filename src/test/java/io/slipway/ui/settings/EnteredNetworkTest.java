package io.slipway.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.settings.Network;
import io.slipway.settings.Network.Proxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of what is entered on the page of the network. */
class EnteredNetworkTest {
    private static final Network NOW = new Network(Proxy.OWN, "proxy:3128", "ops", "sealed", "");

    @ParameterizedTest
    @CsvSource({
        "OWN,    proxy:3128,  ops,   sealed",
        "OWN,    ' proxy:3128 ', ' ops ', sealed",
        "OWN,    proxy:3129,  ops,   ''",
        "OWN,    proxy:3128,  other, ''",
        "SYSTEM, proxy:3128,  ops,   ''",
        "NONE,   proxy:3128,  ops,   ''"
    })
    void thePasswordStaysForItsAddressAndUserAlone(Proxy proxy, String address, String user, String sealed) {
        assertThat(new EnteredNetwork(proxy, address, user, "").after(NOW).sealed()).isEqualTo(sealed);
    }

    @ParameterizedTest
    @CsvSource({"OWN, true", "SYSTEM, false", "NONE, false"})
    void anAddressIsWrongOnlyWhereItIsUsed(Proxy proxy, boolean isWrong) {
        assertThat(new EnteredNetwork(proxy, "no address", "", "").isAddressWrong()).isEqualTo(isWrong);
    }

    @Test
    void whatIsNotUsedMakesNoDifference() {
        Network usual = new Network(Proxy.SYSTEM, "", "", "", "");

        assertThat(new EnteredNetwork(Proxy.SYSTEM, "proxy:3128", "ops", " ").differsFrom(usual)).isFalse();
        assertThat(new EnteredNetwork(Proxy.SYSTEM, "", "", "/etc/company.pem").differsFrom(usual)).isTrue();
        assertThat(new EnteredNetwork(Proxy.NONE, "", "", "").differsFrom(usual)).isTrue();
    }

    @Test
    void aFileOfCertificatesHasAWholePath() {
        assertThat(new EnteredNetwork(Proxy.SYSTEM, "", "", "company.pem").isFileWrong()).isTrue();
        assertThat(new EnteredNetwork(Proxy.SYSTEM, "", "", "a\0b").isFileWrong()).isTrue();
    }
}
