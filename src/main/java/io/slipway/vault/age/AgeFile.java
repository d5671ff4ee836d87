package io.slipway.vault.age;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.framework.armor.ArmoredDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.armor.ArmoredEncryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;

/** A whole age file in memory, in both of its forms. */
final class AgeFile {
    private AgeFile() {
    }

    static byte[] write(byte[] content, List<RecipientStanzaWriter> to, boolean armored) {
        if (to.isEmpty()) {
            throw new IllegalArgumentException("Nobody could open it");
        }
        var form = armored ? new ArmoredEncryptingChannelFactory() : new StandardEncryptingChannelFactory();
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        try (WritableByteChannel channel = form.newEncryptingChannel(Channels.newChannel(sealed), to)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        } catch (GeneralSecurityException | IOException missing) {
            throw new IllegalStateException("This Java lacks X25519, ChaCha20-Poly1305 or HMAC-SHA256", missing);
        }
        return sealed.toByteArray();
    }

    /** Opens all of it or nothing: a part that is intact is not given out when a later one is not. */
    static byte[] read(byte[] sealed, RecipientStanzaReader key) throws AgeException {
        byte[] file = Armor.normalized(sealed);
        var form = Armor.isArmored(file) ? new ArmoredDecryptingChannelFactory() : new StandardDecryptingChannelFactory();
        // An age file is longer than its content; the content is in no other buffer of ours.
        byte[] content = new byte[file.length + 1];
        try (ReadableByteChannel source = Channels.newChannel(new ByteArrayInputStream(file));
                ReadableByteChannel channel = form.newDecryptingChannel(source, List.of(key))) {
            return allOf(channel, content);
        } catch (AgeException known) {
            throw known;
        } catch (UnsupportedRecipientStanzaException other) {
            throw new AgeException(AgeException.Reason.NOT_FOR_THIS_KEY);
        } catch (GeneralSecurityException | IOException | RuntimeException damaged) {
            // The library answers some malformed files with unchecked exceptions.
            throw new AgeException(AgeException.Reason.DAMAGED);
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    private static byte[] allOf(ReadableByteChannel channel, byte[] content) throws IOException {
        ByteBuffer target = ByteBuffer.wrap(content);
        int count;
        do {
            count = channel.read(target);
        } while (count >= 0);
        return Arrays.copyOf(content, target.position());
    }
}
