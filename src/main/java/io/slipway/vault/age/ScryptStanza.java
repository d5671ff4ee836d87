package io.slipway.vault.age;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;

/** The scrypt recipient stanza of age-encryption.org/v1: {@code -> scrypt SALT LOG2N} and the wrapped file key. */
final class ScryptStanza implements RecipientStanza {
    private static final String TYPE = "scrypt";
    private static final int SALT_BYTES = 16;
    /** The file key of 16 bytes and its tag. */
    private static final int WRAPPED_BYTES = 32;

    private final byte[] salt;
    private final int work;
    private final byte[] wrapped;

    private ScryptStanza(byte[] salt, int work, byte[] wrapped) {
        this.salt = salt;
        this.work = work;
        this.wrapped = wrapped;
    }

    static RecipientStanzaWriter writer(byte[] passphrase, int work) {
        return fileKey -> {
            byte[] salt = new byte[SALT_BYTES];
            new SecureRandom().nextBytes(salt);
            byte[] clear = fileKey.getEncoded();
            try {
                return List.of(new ScryptStanza(salt, work, ScryptWrap.wrap(clear, passphrase, salt, work)));
            } finally {
                Arrays.fill(clear, (byte) 0);
            }
        };
    }

    static RecipientStanzaReader reader(byte[] passphrase) {
        return stanzas -> {
            ScryptStanza stanza = only(stanzas);
            // The array is the key's own from here on: it makes no copy.
            return new FileKey(ScryptWrap.unwrap(stanza.wrapped, passphrase, stanza.salt, stanza.work));
        };
    }

    /** A passphrase stanza is the only one, says age, so that who opens a file by passphrase knows who sealed it. */
    private static ScryptStanza only(Iterable<RecipientStanza> stanzas) throws AgeException {
        Iterator<RecipientStanza> all = stanzas.iterator();
        RecipientStanza first = all.hasNext() ? all.next() : null;
        if (first == null || !TYPE.equals(first.getType())) {
            throw new AgeException(AgeException.Reason.NOT_FOR_THIS_KEY);
        }
        if (all.hasNext() || first.getArguments().size() != 2 || first.getBody().length != WRAPPED_BYTES) {
            throw new AgeException(AgeException.Reason.DAMAGED);
        }
        return new ScryptStanza(
                salt(first.getArguments().getFirst()), work(first.getArguments().getLast()), first.getBody());
    }

    private static byte[] salt(String text) throws AgeException {
        try {
            byte[] salt = Base64.getDecoder().decode(text);
            if (salt.length == SALT_BYTES && encoded(salt).equals(text)) {
                return salt;
            }
        } catch (IllegalArgumentException notBase64) {
            // The same refusal as for a salt of another length.
        }
        throw new AgeException(AgeException.Reason.DAMAGED);
    }

    private static int work(String text) throws AgeException {
        if (!text.matches("[1-9][0-9]*")) {
            throw new AgeException(AgeException.Reason.DAMAGED);
        }
        if (text.length() > 2) {
            throw new AgeException(AgeException.Reason.TOO_COSTLY);
        }
        return Integer.parseInt(text);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public List<String> getArguments() {
        return List.of(encoded(salt), Integer.toString(work));
    }

    @Override
    public byte[] getBody() {
        return wrapped.clone();
    }
}
