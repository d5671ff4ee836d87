package io.slipway.ui.connection.stored;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.connection.Profile;
import io.slipway.connection.StoredConnection;
import io.slipway.ui.connection.stored.ListedConnection.Token;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedConnectionTest {
    private static final Profile PROD = Profile.fresh("1", "prod-eu");

    @ParameterizedTest
    @CsvSource({
        // token on disk, token in memory, vault locked
        "true,  false, true,  LOCKED",
        "true,  false, false, STORED",
        "true,  true,  true,  STORED",
        "false, true,  true,  IN_MEMORY",
        "false, true,  false, IN_MEMORY",
        "false, false, false, MISSING",
        "false, false, true,  MISSING",
    })
    void saysWhereTheTokenIs(boolean stored, boolean inMemory, boolean locked, Token where) {
        StoredConnection kept = new StoredConnection(PROD, stored ? Optional.of("sealed") : Optional.empty());

        assertThat(ListedConnection.all(List.of(kept), inMemory ? List.of(PROD) : List.of(), locked))
                .element(1)
                .isEqualTo(new ListedConnection(PROD, where));
    }

    @Test
    void theSandboxIsAlwaysFirstAndThoseOfTheSessionAreLast() {
        Profile loose = Profile.fresh("2", "loose");

        assertThat(ListedConnection.all(
                        List.of(new StoredConnection(PROD, Optional.empty())), List.of(loose, PROD), false))
                .extracting(listed -> listed.profile().name())
                .containsExactly("Sandbox", "prod-eu", "loose");
        assertThat(ListedConnection.all(List.of(), List.of(), false))
                .extracting(listed -> listed.profile().name())
                .containsExactly("Sandbox");
    }
}
