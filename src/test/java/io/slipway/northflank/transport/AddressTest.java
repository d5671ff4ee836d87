package io.slipway.northflank.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.slipway.northflank.ApiException;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "https://api.northflank.com", "HTTPS://api.northflank.com:8443/base", "https://10.0.0.1", "http://localhost:1",
        "http://LOCALHOST", "http://127.0.0.1:1", "http://127.9.9.9", "http://[::1]:1", "http://[0:0:0:0:0:0:0:1]"
    })
    void aTokenMayGoThere(String address) {
        assertThatCode(() -> Address.check(URI.create(address))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://10.0.0.1", "http://0.0.0.0", "http://127.1", "http://[::2]", "http://[::ffff:127.0.0.1]",
        "http://localhost.", "https:///path", "https://a_b.example", "mailto:x@y", "https://h#f", "/v1"
    })
    void aTokenMustNotGoThere(String address) {
        assertThatThrownBy(() -> Address.check(URI.create(address))).isInstanceOf(ApiException.NotSent.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://h/a, https://H:443/b, true",
        "http://localhost:80, http://localhost, true",
        "https://h, http://h, false",
        "https://h, https://h:8443, false",
        "https://h, https://h.evil, false",
        "https://h, https://evil/h, false"
    })
    void origins(String one, String other, boolean same) {
        assertThat(Address.sameOrigin(URI.create(one), URI.create(other))).isEqualTo(same);
    }
}
