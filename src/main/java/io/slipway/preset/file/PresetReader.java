package io.slipway.preset.file;

import io.slipway.json.DuplicateKey;
import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.preset.PresetCodec;
import io.slipway.run.Code;
import io.slipway.run.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads one file of the presets folder and finds out what is wrong with it. */
public final class PresetReader {
    /** What the name of a preset file ends with. */
    public static final String ENDING = ".json";

    private PresetReader() {
    }

    /** The file as it is now. */
    public static PresetFile read(Path file, String folder) {
        try {
            return of(file, folder, Files.size(file) > JsonReader.MOST_BYTES ? beginning(file) : Files.readAllBytes(file));
        } catch (IOException unreadable) {
            return damaged(Seen.unreadable(file), folder, stem(file), Defect.of(Defect.Kind.UNREADABLE));
        }
    }

    /** One byte more than is read, so that it shows as too large. */
    private static byte[] beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(JsonReader.MOST_BYTES + 1);
        }
    }

    /** The file with these bytes. */
    public static PresetFile of(Path file, String folder, byte[] bytes) {
        Seen seen = Seen.of(file, bytes);
        try {
            return parsed(seen, folder, bytes);
        } catch (JsonException noJson) {
            return damaged(seen, folder, stem(file), Breakage.of(noJson, bytes));
        }
    }

    private static PresetFile parsed(Seen seen, String folder, byte[] bytes) throws JsonException {
        String stem = stem(seen.file());
        JsonValue json = JsonReader.read(bytes);
        if (!(json instanceof JsonValue.Obj object) || !PresetCodec.isPreset(json)) {
            return damaged(seen, folder, stem, Defect.of(Defect.Kind.NO_PRESET));
        }
        PresetCodec.Reading reading = PresetCodec.read(object, stem);
        String name = reading.preset().name();
        return DuplicateKey.first(bytes)
                .map(key -> new Defect(Defect.Kind.DUPLICATE_KEY, key.line(), key.name()))
                .or(() -> problem(reading))
                .<PresetFile>map(defect -> damaged(seen, folder, name, defect))
                .orElseGet(() -> new PresetFile.Usable(
                        seen, folder, reading.preset(), SearchText.of(folder, reading.preset())));
    }

    private static Optional<Defect> problem(PresetCodec.Reading reading) {
        return reading.run().problems().stream()
                .filter(Problem::isError)
                .findFirst()
                .map(first -> first.code() == Code.PRESET_VERSION
                        ? new Defect(Defect.Kind.NEWER, 0, String.valueOf(first.args().getFirst()))
                        : new Defect(Defect.Kind.PROBLEMS, 0, first.place().pointer()));
    }

    private static PresetFile damaged(Seen seen, String folder, String name, Defect defect) {
        return new PresetFile.Damaged(seen, folder, name, defect, (folder + "\n" + name).toLowerCase(Locale.ROOT));
    }

    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
