package io.slipway.preset.drafts;

import io.slipway.json.JsonException;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Arr;
import io.slipway.json.JsonValue.Obj;
import io.slipway.json.JsonWriter;
import io.slipway.preset.drafts.OpenTabs.Ref;
import io.slipway.storage.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The order of the open drafts on disk, beside what is kept of them; it holds no draft, so losing it loses none. */
public final class TabsFile {
    private final Path file;

    /** The order of the drafts in this folder. */
    public TabsFile(Path folder) {
        file = folder.resolve("tabs");
    }

    /** The order that was written last, or nothing when there is none that can be read. */
    public Optional<OpenTabs> read() {
        try {
            return Files.isRegularFile(file) && JsonReader.read(Files.readAllBytes(file)) instanceof Obj text
                    ? Optional.of(new OpenTabs(refs(text, "open"), shown(text), refs(text, "closed")))
                    : Optional.empty();
        } catch (JsonException | IOException damaged) {
            return Optional.empty();
        }
    }

    private static List<Ref> refs(Obj text, String name) {
        return text.objects(name).stream()
                .map(ref -> new Ref(ref.text("draft").orElse(""), ref.text("preset").orElse("")))
                .toList();
    }

    private static int shown(Obj text) {
        return text.integer("shown").orElse(0L).intValue();
    }

    /**
     * Writes the order.
     *
     * @throws IOException when it cannot be written; what was there before stands then
     */
    public void write(OpenTabs tabs) throws IOException {
        Obj text = Obj.with()
                .add("open", array(tabs.open()))
                .add("shown", tabs.shown())
                .add("closed", array(tabs.closed()))
                .build();
        AtomicFile.write(file, JsonWriter.compactBytes(text));
    }

    private static JsonValue array(List<Ref> refs) {
        return new Arr(refs.stream()
                .<JsonValue>map(ref -> Obj.with()
                        .addUnlessEmpty("draft", ref.key())
                        .addUnlessEmpty("preset", ref.file())
                        .build())
                .toList());
    }
}
