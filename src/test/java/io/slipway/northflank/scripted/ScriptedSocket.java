package io.slipway.northflank.scripted;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The server's end of a WebSocket, for texts up to 64 kB. */
public final class ScriptedSocket {
    private static final String MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int TEXT = 0x81;
    private static final int CLOSE = 0x88;

    private final DataInputStream in;
    private final OutputStream out;

    ScriptedSocket(InputStream in, OutputStream out) {
        this.in = new DataInputStream(in);
        this.out = out;
    }

    static String accept(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest((key + MAGIC).getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The next message of the client, unmasked. */
    public String read() throws IOException {
        in.readUnsignedByte();
        int brief = in.readUnsignedByte() & 0x7F;
        int length = brief == 126 ? in.readUnsignedShort() : brief;
        byte[] mask = in.readNBytes(4);
        byte[] text = in.readNBytes(length);
        for (int i = 0; i < text.length; i++) {
            text[i] ^= mask[i % mask.length];
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    /** Sends a message. */
    public void send(String text) throws IOException {
        frame(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Says goodbye with a status. */
    public void close(int status) throws IOException {
        frame(CLOSE, ByteBuffer.allocate(2).putShort((short) status).array());
    }

    private void frame(int kind, byte[] content) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(content.length + 4).put((byte) kind);
        if (content.length < 126) {
            frame.put((byte) content.length);
        } else {
            frame.put((byte) 126).putShort((short) content.length);
        }
        out.write(frame.put(content).array(), 0, frame.position());
        out.flush();
    }
}
