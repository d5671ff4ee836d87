package io.slipway.run;

import java.util.Optional;

/**
 * Where a launch holds a secret or has a place for one; it prints as a mask. What is neither clear nor sealed is missing.
 *
 * @param pointer its JSON pointer in the request body
 * @param name what an operator knows it by: the variable, the path or the mount
 * @param clear its characters as they are sent
 * @param sealed its characters as an age file in armor, when they cannot be read now
 */
public record SecretPlace(String pointer, String name, Optional<String> clear, Optional<String> sealed) {
    static SecretPlace of(EnvVar variable) {
        return new SecretPlace(
                Field.ENV_VALUE.pointer(variable.name()),
                variable.name(),
                variable.value() instanceof EnvValue.Secret(String text) ? Optional.of(text) : Optional.empty(),
                variable.value() instanceof EnvValue.Locked(String sealed) ? Optional.of(sealed) : Optional.empty());
    }

    static SecretPlace of(SecretFile file) {
        return of(Field.FILE_DATA.pointer(file.path()), file.path(), file.content());
    }

    static SecretPlace of(SecretMount mount) {
        return of(Field.MOUNT_DATA.pointer(mount.name()), mount.name(), mount.content());
    }

    private static SecretPlace of(String pointer, String name, FileContent content) {
        return new SecretPlace(
                pointer,
                name,
                content instanceof FileData data ? Optional.of(data.base64()) : Optional.empty(),
                content instanceof FileContent.Locked(String sealed) ? Optional.of(sealed) : Optional.empty());
    }

    @Override
    public String toString() {
        return "SecretPlace[" + pointer + ", " + Mask.TEXT + "]";
    }
}
