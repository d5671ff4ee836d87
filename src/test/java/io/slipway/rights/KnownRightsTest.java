package io.slipway.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.Credentials;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownRightsTest {
    private static final String CANARY = "nf-canary-token-4711";
    private static final Credentials TOKEN = new Credentials(URI.create("https://api.example.com"), CANARY);

    @TempDir
    Path home;

    @Test
    void aRefusalIsRememberedAndALaterSuccessClearsIt() throws Exception {
        assertThat(rights().missing()).isEmpty();

        assertThatThrownBy(() -> rights().learning(Right.ABORT, () -> {
            throw refusal(403);
        })).isInstanceOf(ApiException.Rejected.class);
        rights().failed(Right.LOGS, refusal(403));
        assertThat(rights().missing()).containsExactlyInAnyOrder(Right.ABORT, Right.LOGS);

        assertThat(rights().learning(Right.ABORT, () -> "done")).isEqualTo("done");
        assertThat(rights().missing()).containsExactly(Right.LOGS);
        rights().granted(Right.LOGS);
        assertThat(rights().missing()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 409, 429})
    void otherRefusalsSayNothingAboutRights(int status) {
        rights().failed(Right.ABORT, refusal(status));
        rights().failed(Right.ABORT, new ApiException.NoAnswer(ApiException.Reason.SERVER_ERROR, Optional.of(503), ""));
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void anotherTokenAndAnotherAddressAreOthers() {
        rights().failed(Right.ABORT, refusal(403));

        KnownRights known = known();
        assertThat(known.of(new Credentials(TOKEN.address(), CANARY + "x")).missing()).isEmpty();
        assertThat(known.of(new Credentials(URI.create("https://other.example.com"), CANARY)).missing()).isEmpty();
        assertThat(known.of(TOKEN).missing()).containsExactly(Right.ABORT);
    }

    @Test
    void theTokenIsInNoFileAndTheFilesAreTheirOwners() throws Exception {
        rights().failed(Right.ABORT, refusal(403));

        try (Stream<Path> all = Files.walk(home)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            assertThat(files).extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrder("rights.json", "fingerprint.key");
            for (Path file : files) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(content)
                        .doesNotContain("canary", Base64.getEncoder().encodeToString(CANARY.getBytes(StandardCharsets.UTF_8)));
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no json", "[]", "{\"tokens\":7}", "{\"tokens\":[{\"missing\":[\"fly\",3]}]}"})
    void aDamagedFileKnowsNothingAndIsLearnedAgain(String content) throws Exception {
        Files.writeString(home.resolve("rights.json"), content);

        assertThat(rights().missing()).isEmpty();
        rights().failed(Right.ABORT, refusal(403));
        assertThat(rights().missing()).containsExactly(Right.ABORT);
    }

    @Test
    void onlyTheNewestTokensAreKept() {
        KnownRights known = known();
        for (int i = 0; i < 120; i++) {
            known.of(new Credentials(TOKEN.address(), "token-" + i)).failed(Right.ABORT, refusal(403));
        }

        assertThat(known.of(new Credentials(TOKEN.address(), "token-0")).missing()).isEmpty();
        assertThat(known.of(new Credentials(TOKEN.address(), "token-20")).missing()).isNotEmpty();
        assertThat(known.of(new Credentials(TOKEN.address(), "token-119")).missing()).isNotEmpty();
    }

    private KnownRights known() {
        return new KnownRights(home.resolve("rights.json"), home.resolve("vault/fingerprint.key"));
    }

    /** A process of its own each time. */
    private TokenRights rights() {
        return known().of(TOKEN);
    }

    private static ApiException.Rejected refusal(int status) {
        return new ApiException.Rejected(status, "no", "", List.of());
    }
}
