package io.slipway.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.settings.Network.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {
    private static final Network OWN = new Network(Proxy.OWN, "proxy.example:3128", "ops", "sealed", "/etc/company.pem");

    @TempDir
    Path home;

    @Test
    void comesBack() throws Exception {
        SettingsFile settings = new SettingsFile(home.resolve("settings.json"));
        OWN.keep(settings);
        assertThat(Network.of(settings)).isEqualTo(OWN);

        Network none = new Network(Proxy.NONE, "", "", "", "");
        none.keep(settings);
        assertThat(Network.of(settings)).isEqualTo(none);

        Network.USUAL.keep(settings);
        assertThat(Network.of(settings)).isEqualTo(Network.USUAL);
        assertThat(settings.get("network")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"network": 3}
            {"network": {"proxy": "http://user:word@host"}}
            {"network": {"proxy": 12}}
            {"network": {"proxy": "host"}}
            {"netw
            """)
    void whatCannotBeUnderstoodIsAsUsual(String text) throws Exception {
        Files.writeString(home.resolve("settings.json"), text);

        assertThat(Network.of(new SettingsFile(home.resolve("settings.json")))).isEqualTo(Network.USUAL);
    }

    @ParameterizedTest
    @CsvSource({
        "proxy.example:3128, true", "10.0.0.1:80, true", "[::1]:8080, true", "proxy.example, false",
        "http://proxy.example:3128, false", "user@proxy.example:3128, false", "proxy.example:0, false",
        "proxy.example:70000, false", "proxy.example:3128/path, false", "'', false", "two words:80, false"
    })
    void anAddressIsAHostAndAPort(String text, boolean expected) {
        assertThat(Network.isAddress(text)).isEqualTo(expected);
    }

    @Test
    void speaksWhereTheEnvironmentIsSilent() {
        assertThat(OWN.over(Map.of(), Optional.of("p@ss wörd")))
                .containsEntry("HTTPS_PROXY", "http://ops:p%40ss%20w%C3%B6rd@proxy.example:3128")
                .containsEntry("SSL_CERT_FILE", "/etc/company.pem");
        assertThat(new Network(Proxy.NONE, "", "", "", "").over(Map.of("no_proxy", "a"), Optional.empty()))
                .containsEntry("NO_PROXY", "*")
                .doesNotContainKey("no_proxy");
        assertThat(Network.USUAL.over(Map.of("A", "b"), Optional.empty())).isEqualTo(Map.of("A", "b"));
    }

    @ParameterizedTest
    @CsvSource({"HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"})
    void theEnvironmentStandsAbove(String variable) {
        Map<String, String> said = Map.of(variable, "http://other:1", "SSL_CERT_FILE", "/other.pem");

        assertThat(OWN.over(said, Optional.of("secret"))).isEqualTo(said);
        assertThat(new Network(Proxy.NONE, "", "", "", "").over(said, Optional.empty())).isEqualTo(said);
    }
}
