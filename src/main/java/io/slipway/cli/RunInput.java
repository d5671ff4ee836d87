package io.slipway.cli;

import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.RunReading;
import io.slipway.preset.Placeholder;
import io.slipway.preset.Preset;
import io.slipway.preset.PresetCodec;
import io.slipway.preset.file.PresetFile;
import io.slipway.run.Code;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
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

    /** The names that get their values at launch. */
    List<Placeholder> placeholders() {
        return whole.map(preset -> preset.details().placeholders()).orElse(List.of());
    }

    /** The problems without those of secrets that a preset does not show: they count as present. */
    List<Problem> present(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> preset.isEmpty() || !NOT_KEPT.contains(problem.code()))
                .toList();
    }

    /** The same with the sealed values of the preset opened as far as they can be. */
    RunInput opened(Terminal terminal) {
        return whole.map(from -> new PresetOpening(terminal).open(from.id(), reading.spec()))
                .map(spec -> new RunInput(label, preset, presetId, whole, new RunReading(spec, reading.problems())))
                .orElse(this);
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
        return found.isPresent()
                ? ofFile(found.get().file().toString(), terminal).named(name, found.get())
                : problem(name, Problem.error(Place.of(Field.ROOT), Code.PRESET_ABSENT));
    }

    private RunInput named(String name, PresetFile found) {
        return new RunInput(name, found.name(), id(found), whole, reading);
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
