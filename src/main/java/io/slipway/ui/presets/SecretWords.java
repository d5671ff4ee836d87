package io.slipway.ui.presets;

import io.slipway.run.EnvValue;
import io.slipway.run.FileContent;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The secrets of a launch by the names that an operator knows them by. */
public final class SecretWords {
    private SecretWords() {
    }

    /** The names of the secrets that are there in clear. */
    public static List<String> inClear(RunSpec spec) {
        return names(spec, EnvValue.Secret.class::isInstance, FileData.class::isInstance);
    }

    /** The names of the secrets that are locked. */
    public static List<String> locked(RunSpec spec) {
        return names(spec, EnvValue.Locked.class::isInstance, FileContent.Locked.class::isInstance);
    }

    /** The names of the secrets that are locked, by their JSON pointers. */
    static Map<String, String> lockedAt(RunSpec spec) {
        Map<String, String> locked = new LinkedHashMap<>();
        Iterator<String> names = names(spec, value -> value.isSecret(), content -> true).iterator();
        spec.withSecrets(
                (pointer, value) -> {
                    String name = names.next();
                    if (value instanceof EnvValue.Locked) {
                        locked.put(pointer, name);
                    }
                    return value;
                },
                (pointer, content) -> {
                    String name = names.next();
                    if (content instanceof FileContent.Locked) {
                        locked.put(pointer, name);
                    }
                    return content;
                });
        return locked;
    }

    /** The names of the secrets that are locked and are not so in the other launch. */
    static List<String> lockedOtherwise(RunSpec spec, RunSpec other) {
        Set<EnvValue> values = new HashSet<>();
        Set<FileContent> contents = new HashSet<>();
        other.withSecrets(
                (at, value) -> {
                    values.add(value);
                    return value;
                },
                (at, content) -> {
                    contents.add(content);
                    return content;
                });
        return names(
                spec,
                value -> value instanceof EnvValue.Locked && !values.contains(value),
                content -> content instanceof FileContent.Locked && !contents.contains(content));
    }

    private static List<String> names(RunSpec spec, Predicate<EnvValue> value, Predicate<FileContent> content) {
        List<String> names = new ArrayList<>();
        spec.environment().stream().filter(v -> value.test(v.value())).forEach(v -> names.add(v.name()));
        spec.files().stream().filter(f -> content.test(f.content())).forEach(f -> names.add(f.path()));
        spec.dockerSecretMounts().stream().filter(m -> content.test(m.content())).forEach(m -> names.add(m.name()));
        return names;
    }

    /**
     * A launch in which what was opened in another one takes the place of what it was sealed as.
     *
     * @param locked the other one before
     * @param opened the other one after
     */
    static RunSpec withOpened(RunSpec spec, RunSpec locked, RunSpec opened) {
        Map<String, EnvValue> values = new HashMap<>();
        Map<String, FileContent> contents = new HashMap<>();
        List<Optional<String>> sealed = new ArrayList<>();
        locked.withSecrets(
                (at, value) -> {
                    sealed.add(value instanceof EnvValue.Locked(String text) ? Optional.of(text) : Optional.empty());
                    return value;
                },
                (at, content) -> {
                    sealed.add(content instanceof FileContent.Locked(String text) ? Optional.of(text) : Optional.empty());
                    return content;
                });
        Iterator<Optional<String>> before = sealed.iterator();
        opened.withSecrets(
                (at, value) -> {
                    before.next().ifPresent(text -> values.put(text, value));
                    return value;
                },
                (at, content) -> {
                    before.next().ifPresent(text -> contents.put(text, content));
                    return content;
                });
        return spec.withSecrets(
                (at, value) -> value instanceof EnvValue.Locked(String text) ? values.getOrDefault(text, value) : value,
                (at, content) -> content instanceof FileContent.Locked(String text)
                        ? contents.getOrDefault(text, content)
                        : content);
    }
}
