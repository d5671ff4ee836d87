package io.slipway.sandbox.body;

import java.util.Base64;

/** The shape of a file's content: base64, and the encoding that it once had. */
final class FileShape {
    private FileShape() {
    }

    static Shape content() {
        return Fields.none()
            .with("data", Shape.text(FileShape::isBase64, "must be base64, padded to a multiple of four characters"))
            .with("encoding", Shape.text())
            .requiring("data");
    }

    private static boolean isBase64(String text) {
        try {
            int decoded = Base64.getDecoder().decode(text).length;
            return text.length() % 4 == 0 && decoded <= text.length();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
