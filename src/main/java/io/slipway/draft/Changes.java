package io.slipway.draft;

import io.slipway.draft.Change.Kind;
import io.slipway.run.Deployment;
import io.slipway.run.EnvVar;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells what was done to a launch by what it said before and says after. */
final class Changes {
    private Changes() {
    }

    /** What was done; where it was done in several parts at once, that is all that is told. */
    static Change between(RunSpec before, RunSpec after) {
        List<Change> found = new ArrayList<>();
        environment(before.environment(), after.environment()).ifPresent(found::add);
        files(before.files(), after.files()).ifPresent(found::add);
        if (!before.dockerSecretMounts().equals(after.dockerSecretMounts())) {
            int fewer = before.dockerSecretMounts().size() - after.dockerSecretMounts().size();
            found.add(Change.of(
                    fewer > 0 ? Kind.REMOVED : Kind.CHANGED, Place.of(Field.MOUNTS_MAP), Math.max(1, Math.abs(fewer))));
        }
        if (!before.deploymentPlan().equals(after.deploymentPlan())) {
            found.add(field(Field.DEPLOYMENT_PLAN));
        }
        if (!before.deployment().equals(after.deployment())) {
            found.add(field(in(before.deployment(), after.deployment())));
        }
        return found.size() == 1 ? found.getFirst() : field(Field.ROOT);
    }

    private static Change field(Field field) {
        return Change.of(Kind.CHANGED, Place.of(field), 1);
    }

    private static Field in(Deployment before, Deployment after) {
        List<Field> parts = new ArrayList<>();
        if (!before.docker().equals(after.docker())) {
            parts.add(RuntimeFields.docker(before.docker(), after.docker()));
        }
        if (!before.buildpack().equals(after.buildpack())) {
            parts.add(RuntimeFields.buildpack(before.buildpack(), after.buildpack()));
        }
        if (!before.storage().equals(after.storage())) {
            parts.add(RuntimeFields.storage(before.storage(), after.storage()));
        }
        if (!before.source().equals(after.source())) {
            parts.add(RuntimeFields.source(before.source(), after.source()));
        }
        return parts.size() == 1 ? parts.getFirst() : Field.DEPLOYMENT_OBJECT;
    }

    private static Optional<Change> environment(List<EnvVar> before, List<EnvVar> after) {
        return Entries.of(before, after).map(entries -> {
            if (entries.kind() == Kind.CHANGED && entries.count() > 1 && isOrder(before, after)) {
                return entry(new Entries(Kind.MOVED, entries.row(), entries.count()), Field.ENVIRONMENT_MAP, "");
            }
            if (entries.kind() != Kind.CHANGED || entries.count() > 1) {
                return entry(entries, Field.ENVIRONMENT_MAP, name(entries, before, after));
            }
            EnvVar was = before.get(entries.row());
            EnvVar is = after.get(entries.row());
            if (!was.name().equals(is.name())) {
                String name = is.name().isEmpty() ? was.name() : is.name();
                return entry(new Entries(Kind.RENAMED, entries.row(), 1), Field.ENV_NAME, name);
            }
            if (was.enabled() != is.enabled()) {
                return entry(new Entries(Kind.SWITCHED, entries.row(), 1), Field.ENVIRONMENT_MAP, is.name());
            }
            boolean marked = was.value().text().equals(is.value().text())
                    && was.value().isSecret() != is.value().isSecret();
            return entry(
                    new Entries(marked ? Kind.MARKED : Kind.CHANGED, entries.row(), 1), Field.ENV_VALUE, is.name());
        });
    }

    private static boolean isOrder(List<EnvVar> before, List<EnvVar> after) {
        return before.size() == after.size() && counted(before).equals(counted(after));
    }

    private static Map<EnvVar, Long> counted(List<EnvVar> variables) {
        return variables.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String name(Entries entries, List<EnvVar> before, List<EnvVar> after) {
        List<EnvVar> side = entries.kind() == Kind.REMOVED ? before : after;
        return entries.count() == 1 ? side.get(entries.row()).name() : "";
    }

    private static Optional<Change> files(List<SecretFile> before, List<SecretFile> after) {
        return Entries.of(before, after).map(entries -> {
            List<SecretFile> side = entries.kind() == Kind.REMOVED ? before : after;
            String path = entries.count() == 1 ? side.get(entries.row()).path() : "";
            if (entries.kind() != Kind.CHANGED || entries.count() > 1) {
                return entry(entries, Field.FILES_MAP, path);
            }
            SecretFile was = before.get(entries.row());
            SecretFile is = after.get(entries.row());
            if (!was.path().equals(is.path())) {
                return entry(
                        new Entries(Kind.RENAMED, entries.row(), 1), Field.FILE_PATH, path.isEmpty() ? was.path() : path);
            }
            return entry(entries, was.content().equals(is.content()) ? Field.FILE_ENCODING : Field.FILE_DATA, path);
        });
    }

    private static Change entry(Entries entries, Field field, String name) {
        return new Change(entries.kind(), new Place(field, entries.row(), field.pointer()), name, entries.count());
    }
}
