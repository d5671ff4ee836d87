package io.slipway.vault.age;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassphraseTest {
    private static final int QUICK = 4;
    private static final byte[] CONTENT = "the content".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(strings = {"correct horse", "p", "\u00e4\u00f6\u00fc \u6f22 \ud83d\udd11", " "})
    void whatWasSealedIsOpened(String passphrase) throws AgeException {
        assertThat(open(seal(passphrase), passphrase)).isEqualTo(CONTENT);
    }

    @Test
    void aWrongPassphraseIsToldFromADamagedFile() {
        byte[] sealed = seal("right");
        byte[] changed = binary(sealed);
        changed[changed.length - 1] ^= 1;

        assertRefused(sealed, "wrong", AgeException.Reason.WRONG_PASSPHRASE);
        assertRefused(changed, "right", AgeException.Reason.DAMAGED);
        assertRefused(bytes(text(sealed).substring(0, 150)), "right", AgeException.Reason.DAMAGED);
    }

    @Test
    void aFileThatIsSealedToAKeyIsNotForAPassphrase() throws AgeException {
        byte[] sealed = PublicKey.sealText(CONTENT, List.of(Identity.of(Identity.newSecret()).publicKey()));

        assertRefused(sealed, "any", AgeException.Reason.NOT_FOR_THIS_KEY);
    }

    /** Each of these would take from gigabytes to for ever. */
    @ParameterizedTest
    @ValueSource(strings = {"21", "22", "30", "31", "32", "63", "64", "99", "100", "4294967300", "99999999999999999999"})
    void anAbsurdWorkFactorIsRefusedAtOnce(String work) {
        byte[] absurd = withWork(work);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertRefused(absurd, "right", AgeException.Reason.TOO_COSTLY));
    }

    @ParameterizedTest
    @CsvSource({"0", "04", "-1", "+4", "4x", "0x4"})
    void aWorkFactorIsAPlainNumber(String work) {
        assertRefused(withWork(work), "right", AgeException.Reason.DAMAGED);
    }

    @Test
    void anotherWorkFactorMakesAnotherKey() {
        assertRefused(withWork("5"), "right", AgeException.Reason.WRONG_PASSPHRASE);
    }

    @Test
    void nobodySealsWithAnAbsurdWorkFactor() {
        try (Passphrase passphrase = Passphrase.of("right".toCharArray())) {
            assertThatThrownBy(() -> passphrase.seal(CONTENT, 21)).hasMessage("TOO_COSTLY");
        }
    }

    @Test
    void aPassphraseIsTheOnlyWayIn() {
        String file = text(binary(seal("right")));
        int end = file.indexOf("\n---");
        String stanza = file.substring(file.indexOf("-> scrypt"), end);

        byte[] twice = bytes(file.substring(0, end) + "\n" + stanza + file.substring(end));

        assertRefused(twice, "right", AgeException.Reason.DAMAGED);
    }

    @Test
    void itPrintsAsAMaskAndIsWiped() {
        Passphrase passphrase = Passphrase.of("right".toCharArray());
        byte[] sealed = seal("right");
        assertThat(passphrase.toString()).isEqualTo("Passphrase[********]");

        passphrase.close();

        assertThatThrownBy(() -> passphrase.open(sealed)).hasMessage("WRONG_PASSPHRASE");
    }

    @Test
    void anIdentityFileHoldsOneSecret() throws AgeException {
        byte[] secret = Identity.newSecret();
        PublicKey key = Identity.of(secret).publicKey();
        String file = text(IdentityText.write(secret, key));

        assertThat(file).startsWith("# public key: age1");
        assertThat(IdentityText.secret(bytes(file))).isEqualTo(secret);
        assertThat(IdentityText.secret(bytes("# created: today\r\n\r\n" + text(secret) + "\r\n"))).isEqualTo(secret);
        assertThat(IdentityText.secret(secret)).isEqualTo(secret);
        assertThatThrownBy(() -> IdentityText.secret(bytes(file + file))).hasMessage("DAMAGED");
        assertThatThrownBy(() -> IdentityText.secret(bytes("# nothing\n"))).hasMessage("DAMAGED");
        assertThatThrownBy(() -> IdentityText.secret(new byte[0])).hasMessage("DAMAGED");
    }

    private static byte[] withWork(String work) {
        return bytes(text(binary(seal("right"))).replaceFirst("(-> scrypt \\S+) 4\n", "$1 " + work + "\n"));
    }

    private static byte[] seal(String passphrase) {
        try (Passphrase typed = Passphrase.of(passphrase.toCharArray())) {
            return typed.seal(CONTENT, QUICK);
        } catch (AgeException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] open(byte[] sealed, String passphrase) throws AgeException {
        try (Passphrase typed = Passphrase.of(passphrase.toCharArray())) {
            return typed.open(sealed);
        }
    }

    private static void assertRefused(byte[] sealed, String passphrase, AgeException.Reason reason) {
        assertThatThrownBy(() -> open(sealed, passphrase))
                .isInstanceOfSatisfying(AgeException.class, e -> assertThat(e.reason()).isEqualTo(reason))
                .hasNoCause();
    }

    /** The binary form of an armored file. */
    private static byte[] binary(byte[] armored) {
        String body = text(armored).replaceAll("-----[A-Z ]+-----", "");
        return Base64.getMimeDecoder().decode(body);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
