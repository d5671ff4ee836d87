package io.slipway.cli;

import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.RunReading;
import io.slipway.preset.Preset;
import io.slipway.preset.PresetCodec;
import io.slipway.preset.file.PresetFile;
import io.slipway.run.Code;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import io.slipway.run.rules.Known;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A launch as a command was given it: a request body, a preset's file, or a preset by name.
 *
 * @param label what the operator called it
 * @param preset the preset's name, empty for a request body
 * @param presetId the id of the preset that was named; empty for a file, also one that holds a preset
 * @param whole the preset, in a file or by name; nothing for a request body
 * @param reading what was read, with its problems
 */
record RunInput(String label, String preset, String presetId, Optional<Preset> whole, RunReading reading) {
    private static final Set<Code> NOT_KEPT = EnumSet.of(
            Code.ENV_VALUE_MISSING, Code.FILE_DATA_MISSING, Code.ENV_VALUE_LOCKED, Code.FILE_DATA_LOCKED);

    /** The problems of the text and those that the rules find; secrets that a preset does not show count as present. */
    List<Problem> judge(Known known) {
        return reading.judge(known).stream()
                .filter(problem -> preset.isEmpty() || !NOT_KEPT.contains(problem.code()))
                .toList();
    }

    /** The launch, or one that takes its place, with the sealed values of the preset opened as far as they can be. */
    RunSpec opened(RunSpec spec, Terminal terminal) {
        return whole.map(preset -> new PresetOpening(terminal).open(preset.id(), spec)).orElse(spec);
    }

    /**
     * What begins with {@code preset:} names a preset, with its folder where it has one. Of all else, what contains a
     * separator, ends in {@code .json} or is {@code -} is a file, and the rest names a preset.
     */
    static RunInput read(String argument, Terminal terminal) throws CommandFailure {
        boolean file = !argument.startsWith(OpenPresets.PREFIX)
                && (argument.equals("-")
                        || argument.contains("/")
                        || argument.contains("\\")
                        || argument.endsWith(".json"));
        return file ? ofFile(argument, terminal) : ofPreset(argument, terminal);
    }

    private static RunInput ofPreset(String name, Terminal terminal) throws CommandFailure {
        Optional<PresetFile> found = new OpenPresets(terminal).named(name);
        if (found.isEmpty()) {
            return problem(name, Problem.error(Place.of(Field.ROOT), Code.PRESET_ABSENT));
        }
        RunInput read = ofFile(found.get().file().toString(), terminal);
        return new RunInput(name, found.get().name(), id(found.get()), read.whole(), read.reading());
    }

    /** Damaged ones are not launched. */
    private static String id(PresetFile file) {
        return switch (file) {
            case PresetFile.Usable usable -> usable.preset().id();
            case PresetFile.Damaged damaged -> "";
        };
    }

    static RunInput ofFile(String file, Terminal terminal) {
        try {
            byte[] bytes = file.equals("-") ? atMost(terminal.in()) : atMost(Path.of(file));
            JsonValue json = JsonReader.read(bytes);
            if (json instanceof JsonValue.Obj object && PresetCodec.isPreset(json)) {
                PresetCodec.Reading read = PresetCodec.read(object, file);
                return new RunInput(file, read.preset().name(), "", Optional.of(read.preset()), read.run());
            }
            return new RunInput(file, "", "", Optional.empty(), RunBodies.read(json));
        } catch (JsonException broken) {
            return problem(file, RunBodies.problem(broken));
        } catch (IOException | InvalidPathException unreadable) {
            return problem(file, unreadable(unreadable));
        }
    }

    private static Problem unreadable(Exception why) {
        Place root = Place.of(Field.ROOT);
        return switch (why) {
            case NoSuchFileException absent -> Problem.error(root, Code.FILE_ABSENT);
            case AccessDeniedException denied -> Problem.error(root, Code.FILE_DENIED);
            default -> Problem.error(root, Code.FILE_UNREADABLE, String.valueOf(why.getMessage()));
        };
    }

    private static RunInput problem(String file, Problem problem) {
        return new RunInput(file, "", "", Optional.empty(), new RunReading(RunSpec.EMPTY, List.of(problem)));
    }

    private static byte[] atMost(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return atMost(in);
        }
    }

    /** One byte more than is read, so that the reader can say that it is too much. */
    private static byte[] atMost(InputStream in) throws IOException {
        return in.readNBytes(JsonReader.MOST_BYTES + 1);
    }
}
