package io.slipway.ui.presets;

import io.slipway.run.EnvValue;
import io.slipway.run.FileContent;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretPlace;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The secrets of a launch by the names that an operator knows them by. */
public final class SecretWords {
    private SecretWords() {
    }

    /** The names of the secrets that are there in clear. */
    public static List<String> inClear(RunSpec spec) {
        return names(spec, secret -> secret.clear().isPresent());
    }

    /** The names of the secrets that are locked. */
    public static List<String> locked(RunSpec spec) {
        return names(spec, secret -> secret.sealed().isPresent());
    }

    /** The names of the secrets that are locked, by their JSON pointers. */
    static Map<String, String> lockedAt(RunSpec spec) {
        Map<String, String> locked = new LinkedHashMap<>();
        spec.secretPlaces().stream()
                .filter(secret -> secret.sealed().isPresent())
                .forEach(secret -> locked.put(secret.pointer(), secret.name()));
        return locked;
    }

    /** The names of the secrets that are locked and are not so in the other launch. */
    static List<String> lockedOtherwise(RunSpec spec, RunSpec other) {
        Set<String> known = other.secretPlaces().stream()
                .flatMap(secret -> secret.sealed().stream())
                .collect(Collectors.toSet());
        return names(spec, secret -> secret.sealed().filter(sealed -> !known.contains(sealed)).isPresent());
    }

    private static List<String> names(RunSpec spec, Predicate<SecretPlace> which) {
        return spec.secretPlaces().stream().filter(which).map(SecretPlace::name).toList();
    }

    /**
     * A launch in which what was opened in another one takes the place of what it was sealed as.
     *
     * @param locked the other one before
     * @param opened the other one after
     */
    static RunSpec withOpened(RunSpec spec, RunSpec locked, RunSpec opened) {
        Map<String, String> texts = new HashMap<>();
        Iterator<SecretPlace> before = locked.secretPlaces().iterator();
        opened.secretPlaces().forEach(secret -> before.next().sealed().ifPresent(sealed ->
                secret.clear().ifPresent(text -> texts.put(sealed, text))));
        return spec.withSecrets(
                (at, value) -> value instanceof EnvValue.Locked(String sealed)
                        ? Optional.ofNullable(texts.get(sealed)).<EnvValue>map(EnvValue.Secret::new).orElse(value)
                        : value,
                (at, content) -> content instanceof FileContent.Locked(String sealed)
                        ? Optional.ofNullable(texts.get(sealed)).<FileContent>map(FileData::ofBase64).orElse(content)
                        : content);
    }
}
