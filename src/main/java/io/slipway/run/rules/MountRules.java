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

/** {@code dockerSecretMounts}, of which only newer documentation speaks: a name, once, with base64 content. */
final class MountRules {
    private MountRules() {
    }

    static void check(List<SecretMount> mounts, Consumer<Problem> problems) {
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < mounts.size(); row++) {
            SecretMount mount = mounts.get(row);
            checkName(mount.name(), Place.inRow(Field.MOUNT_NAME, row, mount.name()), seen, problems);
            FileRules.checkContent(mount.content(), Place.inRow(Field.MOUNT_DATA, row, mount.name()), problems);
            TextRules.check(mount.encoding(), Place.inRow(Field.MOUNT_ENCODING, row, mount.name()), problems);
        }
    }

    private static void checkName(String name, Place place, Set<String> seen, Consumer<Problem> problems) {
        if (name.isEmpty()) {
            problems.accept(Problem.error(place, Code.MOUNT_NAME_EMPTY));
        } else if (!seen.add(name)) {
            problems.accept(Problem.error(place, Code.MOUNT_NAME_DUPLICATE, name));
        }
        TextRules.check(name, place, problems);
    }
}
