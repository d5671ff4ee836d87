package io.slipway.ui.exchange;

import io.slipway.exchange.read.Imported;
import io.slipway.exchange.read.LaunchTexts;
import io.slipway.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that was chosen or dropped, as text.
 *
 * @param name the name without its folder
 * @param text what it holds
 * @param isLaunch whether that is recognised as a launch
 */
record TextFile(String name, String text, boolean isLaunch) {
    static TextFile read(Path file, LaunchTexts texts) throws IOException {
        String text = text(file);
        boolean launch = !(texts.read(text) instanceof Imported.Unknown);
        return new TextFile(String.valueOf(file.getFileName()), text, launch);
    }

    /** The text of a file, one byte more than is read of one that is too long; one that is no UTF-8 is not read. */
    static String text(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(JsonReader.MOST_BYTES + 1);
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
