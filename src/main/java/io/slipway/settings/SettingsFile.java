package io.slipway.settings;

import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Arr;
import io.slipway.json.JsonValue.Member;
import io.slipway.json.JsonValue.Obj;
import io.slipway.json.JsonWriter;
import io.slipway.settings.SettingsException.Reason;
import io.slipway.storage.AtomicFile;
import io.slipway.storage.Damage;
import io.slipway.storage.FileTurn;
import io.slipway.storage.Loaded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code settings.json}: one object. What this version does not know in it stays as it is, and a file that cannot be read
 * is never written over.
 */
public final class SettingsFile {
    private final Path file;

    /** The settings in this file, which need not be there. */
    public SettingsFile(Path file) {
        this.file = file;
    }

    /** All settings. */
    public Loaded<Obj> read() {
        try {
            return parse().<Loaded<Obj>>map(Loaded.Value::new).orElseGet(Loaded.Absent::new);
        } catch (SettingsException damaged) {
            return new Loaded.Damaged<>(damage(damaged));
        }
    }

    private Damage damage(SettingsException why) {
        return switch (why.getCause()) {
            case JsonException noJson -> Damage.of(noJson, file);
            case IOException unreadable -> Damage.of(unreadable, file);
            case null, default -> Damage.of(Damage.Kind.NO_OBJECT, file);
        };
    }

    private Optional<Obj> parse() throws SettingsException {
        try {
            if (JsonReader.read(Files.readString(file)) instanceof Obj settings) {
                return Optional.of(settings);
            }
            throw new SettingsException(Reason.OBJECT, file, 0);
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (SettingsException damaged) {
            throw damaged;
        } catch (JsonException damaged) {
            throw new SettingsException(Reason.JSON, file, damaged.line(), damaged);
        } catch (IOException unreadable) {
            throw new SettingsException(Reason.UNREADABLE, file, 0, unreadable);
        }
    }

    /** One setting, or nothing when it is not there or cannot be read. */
    public Optional<JsonValue> get(String name) {
        return read() instanceof Loaded.Value<Obj>(Obj settings) ? settings.member(name) : Optional.empty();
    }

    /** One setting that is an object; without members when it is not there, is none or cannot be read. */
    public Obj object(String name) {
        return get(name).map(value -> value instanceof Obj object ? object : JsonValue.EMPTY).orElse(JsonValue.EMPTY);
    }

    /** The texts of one setting that is a list, each once; none when it is not there, is no list or cannot be read. */
    public List<String> texts(String name) {
        return get(name)
                .map(value -> value instanceof Arr list ? list.texts().stream().distinct().toList() : List.<String>of())
                .orElse(List.of());
    }

    /**
     * Sets one setting, or takes it out; the others stay, in their order.
     *
     * @throws SettingsException when the file is there and cannot be read
     * @throws IOException when it cannot be written
     */
    public void set(String name, Optional<JsonValue> value) throws IOException {
        FileTurn.of(file, () -> {
            change(name, value);
            return file;
        });
    }

    private void change(String name, Optional<JsonValue> value) throws IOException {
        Obj before = parse().orElse(JsonValue.EMPTY);
        List<Member> members = new ArrayList<>();
        boolean there = false;
        for (Member member : before.members()) {
            if (!member.name().equals(name)) {
                members.add(member);
            } else if (!there) {
                there = true;
                value.ifPresent(now -> members.add(new Member(name, now)));
            }
        }
        if (!there) {
            value.ifPresent(now -> members.add(new Member(name, now)));
        }
        String text = JsonWriter.indented(new Obj(members)) + "\n";
        AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
