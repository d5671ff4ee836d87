package io.slipway.sandbox.world;

import io.slipway.sandbox.json.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One line of the journal: the world was born, a run was started, or a run was aborted. */
sealed interface Entry {
    Instant at();

    /** The world came into being; its histories lie before this moment. */
    record Born(Instant at) implements Entry {
    }

    /** A run was accepted. */
    record Started(Instant at, String id, String project, String job, Overrides overrides) implements Entry {
    }

    /** A run was cut short. */
    record Aborted(Instant at, String id) implements Entry {
    }

    /** Writes an entry as one line. */
    static String write(Entry entry) {
        ObjectNode line = Json.object().put("at", entry.at().toString());
        return Json.write(switch (entry) {
            case Born born -> line.put("entry", "born");
            case Aborted aborted -> line.put("entry", "aborted").put("run", aborted.id());
            case Started started -> write(started, line);
        });
    }

    private static ObjectNode write(Started started, ObjectNode line) {
        line.put("entry", "started").put("run", started.id());
        line.put("project", started.project()).put("job", started.job());
        started.overrides().plan().ifPresent(plan -> line.put("plan", plan));
        started.overrides().source().ifPresent(source -> line.put("source", source));
        started.overrides().variables().forEach(line.putArray("variables")::add);
        started.overrides().files().forEach(line.putArray("files")::add);
        return line;
    }

    /** Reads a line; a damaged one is nothing. */
    static Optional<Entry> read(String text) {
        try {
            JsonNode line = Json.read(text);
            Instant at = Instant.parse(line.path("at").stringValue());
            return switch (line.path("entry").stringValue()) {
                case "born" -> Optional.of(new Born(at));
                case "aborted" -> Optional.of(new Aborted(at, line.path("run").stringValue()));
                case "started" -> Optional.of(new Started(at, line.path("run").stringValue(),
                    line.path("project").stringValue(), line.path("job").stringValue(), overrides(line)));
                default -> Optional.empty();
            };
        } catch (JacksonException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Overrides overrides(JsonNode line) {
        return new Overrides(line.path("plan").stringValueOpt(), line.path("source").stringValueOpt(),
            texts(line.path("variables")), texts(line.path("files")));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.stringValue()));
        return texts;
    }
}
