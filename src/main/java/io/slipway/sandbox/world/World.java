package io.slipway.sandbox.world;

import io.slipway.sandbox.json.Json;
import io.slipway.sandbox.world.WorldException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The fixed part of the world: everything but the runs. */
public final class World {
    private final JsonNode facts;
    private final List<Job> jobs;

    private World(JsonNode facts) {
        this.facts = facts;
        this.jobs = projects().stream().flatMap(World::jobs).toList();
    }

    private static Stream<Job> jobs(JsonNode project) {
        return list(project, "jobs").stream().map(job -> Job.of(project.path("id").stringValue(), job));
    }

    /**
     * Reads the world in this file when there is one, else the one that the program brings along.
     *
     * @throws IOException when the file holds no world
     */
    public static World load(Path own) throws IOException {
        if (!Files.isRegularFile(own)) {
            return load();
        }
        try {
            World world = new World(Json.read(Files.readString(own)));
            if (!world.projects().isEmpty()) {
                return world;
            }
        } catch (RuntimeException broken) {
            throw new WorldException(Reason.UNREADABLE, own, broken);
        }
        throw new WorldException(Reason.EMPTY, own, null);
    }

    private static World load() {
        try (InputStream in = Objects.requireNonNull(World.class.getResourceAsStream("world.json"))) {
            return new World(Json.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A list at the top of the world, such as plans or regions. */
    public List<JsonNode> all(String name) {
        return list(facts, name);
    }

    /** All projects as the world file tells them. */
    public List<JsonNode> projects() {
        return all("projects");
    }

    /** A project by its id. */
    public Optional<JsonNode> project(String id) {
        return withId(projects(), id);
    }

    /** The jobs of a project. */
    public List<Job> jobs(String project) {
        return jobs.stream().filter(job -> job.project().equals(project)).toList();
    }

    /** A job by its id. */
    public Optional<Job> job(String project, String id) {
        return jobs(project).stream().filter(job -> job.id().equals(id)).findFirst();
    }

    /** A service of a project by its id. */
    public Optional<JsonNode> service(String project, String id) {
        return project(project).flatMap(found -> withId(list(found, "services"), id));
    }

    /** The ids of all plans. */
    public Set<String> plans() {
        return all("plans").stream().map(plan -> plan.path("id").stringValue()).collect(Collectors.toSet());
    }

    /** The members of a list in a part of the world. */
    public static List<JsonNode> list(JsonNode part, String name) {
        return List.copyOf(part.path(name).values());
    }

    private static Optional<JsonNode> withId(List<JsonNode> items, String id) {
        return items.stream().filter(item -> item.path("id").stringValue().equals(id)).findFirst();
    }
}
