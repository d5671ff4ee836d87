package io.slipway.vault.age;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Files that the age program 1.1.1 wrote; the key was made for this test and protects nothing. */
class MadeByAgeTest {
    private static final String SECRET = "AGE-SECRET-KEY-1MTQEMQ28RUYDX4SNEQJXAJ9NJP98EYTVZSZSR4ENN4ACVCTYL6JQNK560U";
    private static final String PUBLIC = "age10mwdnv3rl28c6wge8kmavg3n057du9jejm20632sp857rgvqy4hspy4kzv";

    private static final String TO_KEY =
            """
            -----BEGIN AGE ENCRYPTED FILE-----
            YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBvZUdCd2ExQmt0ZlRQSW5L
            Q05WcnBHZlNHTnVrM09aY2trRmpUalQrT1VFCnVNaWVxbzVwS1lpT05mMHFNSmFF
            NWsxOHVSNXdXcHBUMVEvUE96cmV0SW8KLS0tIHpWTTc5TFpkdXJNc2VtYW9nc2xm
            dis3WURFU0g2S0JwZXA4R21XbDgvcU0K7gpBi1to1PuPQ8V+bwTpWFoKg3MIStU8
            gVEZf1jOLGsleCg3CoLysxri7Q==
            -----END AGE ENCRYPTED FILE-----
            """;

    /** With the work factor 18 that age takes. */
    private static final String TO_PASSPHRASE =
            """
            -----BEGIN AGE ENCRYPTED FILE-----
            YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBmcE81YW9WQmhFZ3cvS3RK
            cldhVUdnIDE4ClgxQ3d6RjhBVWlrRkpGcWZaeHFzdnJ6djU2WHphV2pUY2FGVXBp
            TkxCdVEKLS0tIEd3cUdDazU2di85Ukgxa1JZQkFONi9ybTJ3dGM3VUQxbGtBZzQx
            cGxMMDAKEq1Utv3XBSF5a0xy6A/DfdE0nDBlwzA3toL+UtYGt8Lj8lGZP4Hy4chS
            qQ==
            -----END AGE ENCRYPTED FILE-----
            """;

    @Test
    void aFileToAKeyIsOpened() throws AgeException {
        Identity identity = Identity.of(bytes(SECRET));

        assertThat(identity.publicKey().text()).isEqualTo(PUBLIC);
        assertThat(identity.open(bytes(TO_KEY))).asString().isEqualTo("made by age");
    }

    @Test
    void aFileToAPassphraseIsOpened() throws AgeException {
        try (Passphrase passphrase = Passphrase.of("correct horse".toCharArray())) {
            assertThat(passphrase.open(bytes(TO_PASSPHRASE))).asString().isEqualTo("made by age");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
