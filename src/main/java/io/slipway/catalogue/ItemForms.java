package io.slipway.catalogue;

import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Num;
import io.slipway.json.JsonValue.Obj;
import io.slipway.northflank.Branch;
import io.slipway.northflank.Build;
import io.slipway.northflank.BuildService;
import io.slipway.northflank.Job;
import io.slipway.northflank.Plan;
import io.slipway.northflank.Project;
import io.slipway.northflank.Registry;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Each item of a list as an object of a file, and back. An item without an id cannot be chosen and is none. */
final class ItemForms {
    private ItemForms() {
    }

    static Obj write(Project it) {
        return named(it.id(), it.name()).build();
    }

    static Optional<Project> project(Obj it) {
        return id(it).map(id -> new Project(id, text(it, "name")));
    }

    static Obj write(Job it) {
        return named(it.id(), it.name()).add("type", it.type()).add("suspended", it.suspended()).build();
    }

    static Optional<Job> job(Obj it) {
        return id(it).map(id -> new Job(id, text(it, "name"), text(it, "type"), it.isTrue("suspended")));
    }

    static Obj write(Plan it) {
        return named(it.id(), it.name())
                .add("currency", it.currency())
                .add("amountPerHour", number(it.amountPerHour()))
                .add("cpu", number(it.cpu()))
                .add("ramMb", it.ramMb())
                .build();
    }

    static Optional<Plan> plan(Obj it) {
        return id(it).map(id -> new Plan(
                id,
                text(it, "name"),
                text(it, "currency"),
                decimal(it, "amountPerHour"),
                decimal(it, "cpu"),
                decimal(it, "ramMb").longValue()));
    }

    static Obj write(BuildService it) {
        return named(it.id(), it.name()).build();
    }

    static Optional<BuildService> service(Obj it) {
        return id(it).map(id -> new BuildService(id, text(it, "name")));
    }

    static Obj write(Branch it) {
        return Obj.with().add("name", it.name()).add("sha", it.sha()).add("message", it.message()).build();
    }

    static Optional<Branch> branch(Obj it) {
        return it.text("name")
                .filter(name -> !name.isEmpty())
                .map(name -> new Branch(name, text(it, "sha"), text(it, "message")));
    }

    static Obj write(Build it) {
        JsonValue.Builder build = Obj.with()
                .add("id", it.id())
                .add("branch", it.branch())
                .add("sha", it.sha())
                .add("status", it.status())
                .add("message", it.message());
        it.createdAt().ifPresent(at -> build.add("createdAt", at.toString()));
        return build.build();
    }

    static Optional<Build> build(Obj it) {
        return id(it).map(id -> new Build(
                id,
                text(it, "branch"),
                text(it, "sha"),
                text(it, "status"),
                text(it, "message"),
                it.text("createdAt").flatMap(ItemForms::instant)));
    }

    static Obj write(Registry it) {
        return named(it.id(), it.name()).add("provider", it.provider()).build();
    }

    static Optional<Registry> registry(Obj it) {
        return id(it).map(id -> new Registry(id, text(it, "name"), text(it, "provider")));
    }

    /** A moment as it was written, or nothing. */
    static Optional<Instant> instant(String iso) {
        try {
            return Optional.of(Instant.parse(iso));
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    private static JsonValue.Builder named(String id, String name) {
        return Obj.with().add("id", id).add("name", name);
    }

    private static Optional<String> id(Obj it) {
        return it.text("id").filter(id -> !id.isEmpty());
    }

    private static String text(Obj it, String name) {
        return it.text(name).orElse("");
    }

    private static Num number(BigDecimal value) {
        return new Num(value.toString());
    }

    private static BigDecimal decimal(Obj it, String name) {
        return it.member(name)
                .flatMap(value -> value instanceof Num number ? number.decimal() : Optional.<BigDecimal>empty())
                .orElse(BigDecimal.ZERO);
    }
}
