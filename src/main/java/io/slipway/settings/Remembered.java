package io.slipway.settings;

import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Bool;
import io.slipway.json.JsonValue.Member;
import io.slipway.json.JsonValue.Num;
import io.slipway.json.JsonValue.Obj;
import io.slipway.json.JsonWriter;
import io.slipway.storage.AtomicFile;
import io.slipway.storage.Loaded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whole numbers and flags that the program notes of itself, by name. It is used by one thread; a file that is not there
 * or is damaged is as if nothing had been noted.
 */
public final class Remembered {
    /** No screen is larger, whatever a file says. */
    private static final long FURTHEST = 100_000;

    private final Map<String, JsonValue> values = new LinkedHashMap<>();
    private final List<Runnable> sources = new ArrayList<>();
    private Runnable changed = () -> {};

    /** What was noted in this file; it blocks while it reads. */
    public static Remembered in(Path file) {
        Remembered read = new Remembered();
        if (new SettingsFile(file).read() instanceof Loaded.Value<Obj>(Obj noted)) {
            noted.members().forEach(member -> read.values.put(member.name(), member.value()));
        }
        return read;
    }

    /**
     * Writes what was noted, whatever is in the file.
     *
     * @throws IOException when it cannot be written
     */
    public static void write(Path file, Obj noted) throws IOException {
        AtomicFile.write(file, (JsonWriter.indented(noted) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Whether there is a number of that name. */
    public boolean knows(String name) {
        return values.get(name) instanceof Num number && number.integer().isPresent();
    }

    /** A number, or the usual one; never outside of what a screen can be. */
    public double number(String name, double usual) {
        return values.get(name) instanceof Num number
                ? number.integer().map(whole -> (double) Math.clamp(whole, -FURTHEST, FURTHEST)).orElse(usual)
                : usual;
    }

    /** A flag, or the usual one. */
    public boolean flag(String name, boolean usual) {
        return values.get(name) instanceof Bool(boolean flag) ? flag : usual;
    }

    /** Notes a number, rounded. */
    public void keep(String name, double number) {
        put(name, Num.of(Math.round(number)));
    }

    /** Notes a flag. */
    public void keep(String name, boolean flag) {
        put(name, new Bool(flag));
    }

    private void put(String name, JsonValue value) {
        if (!value.equals(values.put(name, value))) {
            touch();
        }
    }

    /** Has this run before everything is read out, to note what it knows. */
    public void addSource(Runnable source) {
        sources.add(source);
    }

    /** Something may have changed; what it is will be noted when everything is read out. */
    public void touch() {
        changed.run();
    }

    /** Who is told when something may have changed. */
    public void setOnChanged(Runnable told) {
        changed = told;
    }

    /** Everything that is noted now. */
    public Obj all() {
        sources.forEach(Runnable::run);
        return new Obj(values.entrySet().stream()
                .map(entry -> new Member(entry.getKey(), entry.getValue()))
                .toList());
    }
}
