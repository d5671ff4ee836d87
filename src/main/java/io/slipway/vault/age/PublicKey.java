package io.slipway.vault.age;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;

/**
 * An age recipient that content can be sealed to.
 *
 * @param text {@code age1...} in Bech32
 */
public record PublicKey(String text) {
    private static final String START = "age1";

    /** @throws IllegalArgumentException when the text is no X25519 key of age, or one that seals nothing */
    public PublicKey {
        if (!isUsable(text)) {
            throw new IllegalArgumentException("No age recipient");
        }
    }

    /** The key of a text with or without blanks around it; nothing when it is no X25519 key of age. */
    public static Optional<PublicKey> parse(String text) {
        return isUsable(text.strip()) ? Optional.of(new PublicKey(text.strip())) : Optional.empty();
    }

    /** Content as an ASCII-armored age file that each of the recipients can open alone. */
    public static byte[] sealText(byte[] content, List<PublicKey> recipients) {
        return AgeFile.write(content, writers(recipients), true);
    }

    /** Content as a binary age file, which is a quarter shorter. */
    public static byte[] sealBinary(byte[] content, List<PublicKey> recipients) {
        return AgeFile.write(content, writers(recipients), false);
    }

    private static List<RecipientStanzaWriter> writers(List<PublicKey> recipients) {
        return recipients.stream().map(recipient -> writer(recipient.text)).toList();
    }

    private static RecipientStanzaWriter writer(String text) {
        try {
            return X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(text);
        } catch (GeneralSecurityException checkedBefore) {
            throw new IllegalStateException("No age recipient");
        }
    }

    /** A point of small order is well formed and fails only when it is used, so it is used once here. */
    private static boolean isUsable(String text) {
        if (!text.startsWith(START)) {
            return false;
        }
        try {
            X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(text).getRecipientStanzas(new FileKey());
            return true;
        } catch (GeneralSecurityException | RuntimeException malformed) {
            return false;
        }
    }
}
