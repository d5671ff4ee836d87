package io.slipway.connection;

import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Arr;
import io.slipway.json.JsonValue.Member;
import io.slipway.json.JsonValue.Num;
import io.slipway.json.JsonValue.Obj;
import io.slipway.json.JsonWriter;
import io.slipway.storage.AtomicFile;
import io.slipway.storage.Damage;
import io.slipway.storage.Damage.Kind;
import io.slipway.storage.Loaded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The file of connections as JSON: an object with a version and a list of entries, understood as a whole or not at all. */
final class ConnectionsFile {
    private static final String VERSION = "slipway";
    private static final String ENTRIES = "connections";
    private static final long NEWEST = 1;

    private final Path file;

    ConnectionsFile(Path file) {
        this.file = file;
    }

    /**
     * The file as it was read.
     *
     * @param members all members of the object
     * @param entries the list in it
     * @param connections what each entry says
     */
    record Content(List<Member> members, List<JsonValue> entries, List<StoredConnection> connections) {
        static final Content NEW = new Content(List.of(new Member(VERSION, Num.of(NEWEST))), List.of(), List.of());

        /** Where the entry of that id stands; behind the last when there is none. */
        int place(String id) {
            int place = 0;
            while (place < connections.size() && !connections.get(place).profile().id().equals(id)) {
                place++;
            }
            return place;
        }

        Obj entry(int place) {
            return place < entries.size() && entries.get(place) instanceof Obj entry ? entry : JsonValue.EMPTY;
        }
    }

    Loaded<Content> read() {
        try {
            return JsonReader.read(Files.readAllBytes(file)) instanceof Obj whole
                    ? content(whole)
                    : damaged(Kind.NO_OBJECT, "", 0);
        } catch (NoSuchFileException none) {
            return new Loaded.Absent<>();
        } catch (IOException unreadable) {
            return new Loaded.Damaged<>(Damage.of(unreadable, file));
        } catch (JsonException noJson) {
            return new Loaded.Damaged<>(Damage.of(noJson, file));
        }
    }

    private Loaded<Content> damaged(Kind kind, String name, long entry) {
        return new Loaded.Damaged<>(new Damage(kind, file.toString(), name, entry, 0));
    }

    private Loaded<Content> content(Obj whole) {
        if (!(whole.member(VERSION).orElse(Num.of(NEWEST)) instanceof Num version)
                || version.integer().filter(number -> number <= NEWEST).isEmpty()) {
            return damaged(Kind.NEWER, "", 0);
        }
        if (!(whole.member(ENTRIES).orElse(new Arr(List.of())) instanceof Arr(List<JsonValue> entries))) {
            return damaged(Kind.NO_LIST, "", 0);
        }
        List<StoredConnection> read = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (JsonValue entry : entries) {
            Optional<StoredConnection> connection =
                    entry instanceof Obj object ? ProfileJson.read(object) : Optional.empty();
            if (connection.isEmpty()) {
                return damaged(Kind.NO_ENTRY, "", read.size() + 1);
            }
            Profile profile = connection.get().profile();
            if (!taken.add("id " + profile.id()) || !taken.add("name " + profile.name().toLowerCase(Locale.ROOT))) {
                return damaged(Kind.SHARED, profile.name(), read.size() + 1);
            }
            read.add(connection.get());
        }
        return new Loaded.Value<>(new Content(whole.members(), entries, List.copyOf(read)));
    }

    /** Writes these entries, beside the members that were there. */
    void write(Content before, List<JsonValue> entries) throws IOException {
        Member now = new Member(ENTRIES, new Arr(entries));
        List<Member> members = new ArrayList<>(before.members());
        int place = 0;
        while (place < members.size() && !members.get(place).name().equals(ENTRIES)) {
            place++;
        }
        if (place < members.size()) {
            members.set(place, now);
        } else {
            members.add(now);
        }
        AtomicFile.write(file, (JsonWriter.indented(new Obj(members)) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
