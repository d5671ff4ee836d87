package io.slipway.json;

import io.slipway.json.JsonException.Reason;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Reads one JSON document, strictly and within limits, so that no document can exhaust the program. */
public final class JsonReader {
    /** The largest document that is read: 32 MiB. */
    public static final int MOST_BYTES = 32 * 1024 * 1024;
    /** The deepest nesting that is read. */
    public static final int DEEPEST = 64;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    /** What Java reads broken bytes as, and what a text may hold too. */
    private static final char REPLACEMENT = '\uFFFD';

    private JsonReader() {
    }

    /** Reads a document of UTF-8 bytes; a byte order mark is passed over. */
    public static JsonValue read(byte[] bytes) throws JsonException {
        if (bytes.length > MOST_BYTES) {
            throw new JsonException(Reason.LARGE, bytes.length, 0, "");
        }
        String text = decode(bytes);
        return parse(text.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? text.substring(1) : text);
    }

    /** Reads a document that is text already. */
    public static JsonValue read(String text) throws JsonException {
        if (text.length() > MOST_BYTES) {
            throw new JsonException(Reason.LARGE, text.length(), 0, "");
        }
        return parse(text);
    }

    /** Reads what is whole at once; only where something may be broken is it looked for. */
    private static String decode(byte[] bytes) throws JsonException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) < 0 ? text : decodeStrictly(bytes);
    }

    private static String decodeStrictly(byte[] bytes) throws JsonException {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        if (result.isError()) {
            throw new JsonException(Reason.UTF8, in.position(), 0, "");
        }
        return out.flip().toString();
    }

    private static JsonValue parse(String text) throws JsonException {
        JsonValue value = PlainReader.read(text);
        return value == null ? CarefulReader.read(text) : value;
    }
}
