package io.slipway.preset.placeholder;

import io.slipway.preset.Placeholder;
import io.slipway.run.RunSpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the declared placeholders stand in a launch.
 *
 * @param places for each that is used the texts that it stands in, both in the order of the request
 */
public record Uses(Map<String, List<Use>> places) {
    public Uses {
        Map<String, List<Use>> copy = new LinkedHashMap<>();
        places.forEach((name, uses) -> copy.put(name, List.copyOf(uses)));
        places = Collections.unmodifiableMap(copy);
    }

    /** The uses in this launch; names that are not declared are none. */
    public static Uses of(RunSpec spec, List<Placeholder> declared) {
        if (declared.isEmpty()) {
            return new Uses(Map.of());
        }
        Set<String> names = Declarations.names(declared);
        Map<String, List<Use>> found = new LinkedHashMap<>();
        SpecTexts.turned(spec, (use, text) -> {
            Marks.in(text).stream()
                    .filter(names::contains)
                    .forEach(name -> found.computeIfAbsent(name, first -> new ArrayList<>()).add(use));
            return text;
        });
        return new Uses(found);
    }

    /** Names that stand in a launch as a placeholder would, and that nobody declares; they stay as they stand. */
    public static Set<String> undeclared(RunSpec spec, List<Placeholder> declared) {
        Set<String> names = new LinkedHashSet<>();
        SpecTexts.turned(spec, (use, text) -> {
            names.addAll(Marks.in(text));
            return text;
        });
        names.removeAll(Declarations.names(declared));
        return names;
    }

    /** Whether this one gets its value at launch. */
    public boolean contains(String name) {
        return places.containsKey(name);
    }

    /** Whether its value becomes part of a secret, and so must not be shown, kept or written in clear. */
    public boolean isSecret(String name) {
        return places.getOrDefault(name, List.of()).stream().anyMatch(Use::secret);
    }
}
