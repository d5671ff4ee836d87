package io.slipway.vault.age;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealingTest {
    private static final String ARMOR = "-----BEGIN AGE ENCRYPTED FILE-----\n";

    private final Identity mine = identity();
    private final Identity theirs = identity();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 47, 48, 49, 65535, 65536, 65537, 131072, 1048576})
    void whatWasSealedIsOpenedInBothForms(int size) throws AgeException {
        byte[] content = content(size);
        List<PublicKey> me = List.of(mine.publicKey());

        assertThat(mine.open(PublicKey.sealText(content, me))).isEqualTo(content);
        assertThat(mine.open(PublicKey.sealBinary(content, me))).isEqualTo(content);
    }

    @Test
    void theFormsAreThoseOfAge() {
        byte[] content = "the content".getBytes(StandardCharsets.UTF_8);

        assertThat(text(PublicKey.sealText(content, List.of(mine.publicKey()))))
                .startsWith(ARMOR)
                .endsWith("\n-----END AGE ENCRYPTED FILE-----\n")
                .doesNotContain("the content");
        assertThat(text(PublicKey.sealBinary(content, List.of(mine.publicKey()))))
                .startsWith("age-encryption.org/v1\n-> X25519 ")
                .doesNotContain("the content");
    }

    @Test
    void eachOfSeveralRecipientsOpensItAlone() throws AgeException {
        byte[] content = content(100);
        byte[] sealed = PublicKey.sealText(
                content, List.of(identity().publicKey(), theirs.publicKey(), mine.publicKey(), identity().publicKey()));

        assertThat(mine.open(sealed)).isEqualTo(content);
        assertThat(theirs.open(sealed)).isEqualTo(content);
    }

    @Test
    void othersDoNotOpenIt() {
        byte[] sealed = PublicKey.sealText(content(10), List.of(theirs.publicKey()));

        assertRefused(mine, sealed, AgeException.Reason.NOT_FOR_THIS_KEY);
    }

    @Test
    void nothingIsSealedToNobody() {
        assertThatThrownBy(() -> PublicKey.sealText(content(1), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mailMayChangeLineEndsAndMargins() throws AgeException {
        byte[] content = content(200);
        String sealed = text(PublicKey.sealText(content, List.of(mine.publicKey())));

        assertThat(mine.open(bytes(" \n\r\n" + sealed.replace("\n", "\r\n") + "\n\n\t"))).isEqualTo(content);
        assertThat(mine.open(bytes(sealed.strip()))).isEqualTo(content);
    }

    @Test
    void aFileCutOffAnywhereIsRefused() {
        List<PublicKey> me = List.of(mine.publicKey());
        byte[] binary = PublicKey.sealBinary(content(100), me);
        for (int length = 0; length < binary.length; length++) {
            assertRefused(mine, head(binary, length), AgeException.Reason.DAMAGED);
        }
        // Without its last line feed alone an armored file is whole.
        byte[] armored = PublicKey.sealText(content(100), me);
        for (int length = 0; length < armored.length - 1; length++) {
            assertRefused(mine, head(armored, length), AgeException.Reason.DAMAGED);
        }
    }

    @Test
    void aFileCutOffBetweenTwoChunksIsRefused() {
        byte[] sealed = PublicKey.sealBinary(content(3 * 65536), List.of(mine.publicKey()));
        int chunk = 65536 + 16;

        assertRefused(mine, head(sealed, sealed.length - chunk), AgeException.Reason.DAMAGED);
        assertRefused(mine, head(sealed, sealed.length - 2 * chunk), AgeException.Reason.DAMAGED);
        assertRefused(mine, head(sealed, sealed.length - 3 * chunk), AgeException.Reason.DAMAGED);
    }

    @Test
    void aFlippedBitAnywhereIsRefused() {
        byte[] sealed = PublicKey.sealBinary(content(20), List.of(mine.publicKey()));
        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> mine.open(changed)).isInstanceOf(AgeException.class).hasNoCause();
        }
    }

    @Test
    void whatFollowsAFileIsRefused() {
        byte[] sealed = PublicKey.sealBinary(content(20), List.of(mine.publicKey()));

        assertRefused(mine, head(sealed, sealed.length + 1), AgeException.Reason.DAMAGED);
    }

    @Test
    void keysOfOtherKindsAreNoRecipients() {
        assertThat(PublicKey.parse(" " + mine.publicKey().text() + "\n")).contains(mine.publicKey());
        assertThat(PublicKey.parse("")).isEmpty();
        assertThat(PublicKey.parse("age1")).isEmpty();
        assertThat(PublicKey.parse("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5")).isEmpty();
        assertThat(PublicKey.parse(mine.publicKey().text().replaceFirst(".$", "!"))).isEmpty();
        assertThat(PublicKey.parse(text(Identity.newSecret()))).isEmpty();
        // The point zero: all secrets agreed with it are zero.
        assertThat(PublicKey.parse("age1qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqs3290gq")).isEmpty();
    }

    @Test
    void anIdentityPrintsAsAMaskAndRefusesWithoutQuoting() {
        byte[] secret = Identity.newSecret();
        byte[] broken = secret.clone();
        broken[30] = 'B';

        assertThat(text(secret)).startsWith("AGE-SECRET-KEY-1").hasSize(74);
        assertThat(mine.toString()).isEqualTo("Identity[********]");
        assertThatThrownBy(() -> Identity.of(broken)).isInstanceOf(AgeException.class).hasMessage("DAMAGED").hasNoCause();
        assertThatThrownBy(() -> Identity.of(new byte[0])).isInstanceOf(AgeException.class);
    }

    static void assertRefused(Identity identity, byte[] sealed, AgeException.Reason reason) {
        assertThatThrownBy(() -> identity.open(sealed))
                .isInstanceOfSatisfying(AgeException.class, e -> assertThat(e.reason()).isEqualTo(reason))
                .hasNoCause();
    }

    private static byte[] head(byte[] file, int length) {
        return Arrays.copyOf(file, length);
    }

    private static Identity identity() {
        try {
            return Identity.of(Identity.newSecret());
        } catch (AgeException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] content(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
