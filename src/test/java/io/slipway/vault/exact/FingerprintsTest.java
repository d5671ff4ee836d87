package io.slipway.vault.exact;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.vault.Attempt;
import io.slipway.vault.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintsTest {
    private static final byte[] SECRET = "canary-7f3a".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path home;

    @Test
    void aSecretIsKnownAgainInAnotherProcess() {
        String fingerprint = load().of("TOKEN", SECRET);

        assertThat(fingerprint).matches("[0-9a-f]{64}");
        assertThat(load().matches("TOKEN", SECRET, fingerprint)).isTrue();
        assertThat(load().matches("TOKEN", "canary-7f3b".getBytes(StandardCharsets.UTF_8), fingerprint)).isFalse();
        assertThat(load().matches("TOKEN", new byte[0], fingerprint)).isFalse();
        assertThat(load().matches("TOKEN", SECRET, "")).isFalse();
    }

    @Test
    void equalSecretsOfOtherNamesDoNotLookEqual() {
        Fingerprints fingerprints = load();

        assertThat(fingerprints.of("OTHER", SECRET)).isNotEqualTo(fingerprints.of("TOKEN", SECRET));
        assertThat(fingerprints.of("AB", new byte[] {'C'})).isNotEqualTo(fingerprints.of("A", new byte[] {'B', 'C'}));
    }

    /** RFC 4231 has no key of 32 bytes; the value is OpenSSL's for 00..1f and the name's length, "A" and "B". */
    @Test
    void itIsAnHmacThatOthersCanWorkOut() {
        byte[] key = new byte[32];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) i;
        }

        assertThat(new Fingerprints(key).of("A", new byte[] {'B'})).isEqualTo("5adb5dda7ba5cefe869a016abbc5cd120025f2a2f6481c8fcc2aaff9a84ea5d8");
    }

    @Test
    void withoutTheKeyItTellsNothing() {
        Fingerprints other = done(FingerprintKey.load(home.resolve("other")));

        assertThat(other.of("TOKEN", SECRET)).isNotEqualTo(load().of("TOKEN", SECRET));
    }

    @Test
    void theKeyIsTheOwnersOnlyAndPrintsAsAMask() throws IOException {
        Fingerprints fingerprints = load();
        byte[] key = Files.readAllBytes(file());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-------");
        assertThat(key).hasSize(32);
        assertThat(fingerprints.toString()).isEqualTo("Fingerprints[********]");
        assertThat(fingerprints.of("TOKEN", SECRET)).isNotEqualTo(HexFormat.of().formatHex(key));
    }

    @Test
    void aDamagedKeyStaysAsItIs() throws IOException {
        load();
        Files.write(file(), new byte[31]);

        assertThat(FingerprintKey.load(file())).isEqualTo(new Attempt.Refused<>(Trouble.DAMAGED));
        assertThat(file()).hasBinaryContent(new byte[31]);
    }

    @Test
    void aFolderThatCannotBeMadeIsAnOutcome() throws IOException {
        Path taken = Files.createFile(home.resolve("taken"));

        assertThat(FingerprintKey.load(taken.resolve("fingerprint.key")))
                .isEqualTo(new Attempt.Refused<>(Trouble.UNREADABLE));
    }

    private Path file() {
        return home.resolve("vault/fingerprint.key");
    }

    private Fingerprints load() {
        return done(FingerprintKey.load(file()));
    }

    private static Fingerprints done(Attempt<Fingerprints> attempt) {
        assertThat(attempt).isInstanceOf(Attempt.Done.class);
        return ((Attempt.Done<Fingerprints>) attempt).value();
    }
}
