package io.slipway.northflank.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.slipway.northflank.ApiException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyRouteTest {
    private static final URI API = URI.create("https://api.northflank.com");

    @ParameterizedTest
    @CsvSource({
        "HTTPS_PROXY, http://proxy.corp:3128, proxy.corp:3128",
        "https_proxy, proxy.corp:3128, proxy.corp:3128",
        "ALL_PROXY, http://proxy.corp, proxy.corp:80",
        "HTTPS_PROXY, http://me:pass@proxy.corp:3128/, proxy.corp:3128"
    })
    void theEnvironmentNamesIt(String name, String value, String expected) throws Exception {
        ProxyRoute route = ProxyRoute.to(API, Map.of(name, value));
        assertThat(route.proxied()).isTrue();
        InetSocketAddress proxy = route.proxy().orElseThrow();
        assertThat(proxy.getHostString() + ":" + proxy.getPort()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080", "http://localhost:8080", "http://[::1]:8080", "https://localhost"})
    void thisMachineIsReachedStraight(String address) throws Exception {
        Map<String, String> environment = Map.of("HTTPS_PROXY", "http://p:1", "HTTP_PROXY", "http://p:1", "ALL_PROXY", "p:1");
        assertThat(ProxyRoute.to(URI.create(address), environment).proxied()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "* | false",
        "northflank.com | false",
        ".northflank.com | false",
        "*.northflank.com | false",
        "corp, API.northflank.com:443 | false",
        "flank.com | true",
        "corp,,other.com | true",
        "api.northflank.com.corp | true"
    })
    void exceptions(String exceptions, boolean proxied) throws Exception {
        Map<String, String> environment = Map.of("HTTPS_PROXY", "http://p:1", "no_proxy", exceptions);
        assertThat(ProxyRoute.to(API, environment).proxied()).isEqualTo(proxied);
    }

    @Test
    void aUserIsDecoded() throws Exception {
        ProxyRoute route = ProxyRoute.to(API, Map.of("HTTPS_PROXY", "http://me:p%40ss+1@p:1"));
        assertThat(route.authorization()).contains("Basic " + java.util.Base64.getEncoder()
                .encodeToString("me:p@ss+1".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"socks5://me:canary@p:1", "https://me:canary@p:1", "http://me:canary@", "me canary", "http://me:100%zz-canary@p"})
    void whatCannotBeUsedIsSaidWithoutItsPassword(String value) {
        assertThatThrownBy(() -> ProxyRoute.to(API, Map.of("HTTPS_PROXY", value)))
                .isInstanceOfSatisfying(ApiException.NotSent.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(ApiException.Reason.PROXY);
                    assertThat(refused.getMessage()).doesNotContain("canary");
                });
    }
}
