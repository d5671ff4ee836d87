package io.slipway.run.rules;

import io.slipway.run.Code;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.run.Problem;
import io.slipway.run.SecretMount;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** {@code dockerSecretMounts}, of which only newer documentation speaks: a name, once, with base64 content. */
final class MountRules {
    private MountRules() {
    }

    static void check(List<SecretMount> mounts, Consumer<Problem> problems) {
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < mounts.size(); row++) {
            SecretMount mount = mounts.get(row);
            checkName(mount.name(), at(Field.MOUNT_NAME, row, mount), seen, problems);
            FileRules.checkContent(mount.content(), at(Field.MOUNT_DATA, row, mount), problems);
            TextRules.check(mount.encoding(), at(Field.MOUNT_ENCODING, row, mount), problems);
        }
    }

    private static Supplier<Place> at(Field field, int row, SecretMount mount) {
        return () -> Place.inRow(field, row, mount.name());
    }

    private static void checkName(String name, Supplier<Place> place, Set<String> seen, Consumer<Problem> problems) {
        if (name.isEmpty()) {
            problems.accept(Problem.error(place.get(), Code.MOUNT_NAME_EMPTY));
        } else if (!seen.add(name)) {
            problems.accept(Problem.error(place.get(), Code.MOUNT_NAME_DUPLICATE, name));
        }
        TextRules.check(name, place, problems);
    }
}
