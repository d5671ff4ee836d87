package io.slipway.exchange.dotenv;

import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.rules.SecretLooks;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which names were secret before: a text has no marks of its own, and what was secret never becomes plain by it. */
final class FormerMarks {
    private final Map<String, Set<EnvValue>> values = new HashMap<>();

    FormerMarks(List<EnvVar> before) {
        for (EnvVar variable : before) {
            values.computeIfAbsent(variable.name(), first -> new HashSet<>()).add(variable.value());
        }
    }

    /** The value of a variable of this name; one that is new is secret when it looks like that. */
    EnvValue value(String name, String text) {
        Set<EnvValue> former = values.getOrDefault(name, Set.of());
        EnvValue plain = new EnvValue.Plain(text);
        boolean secret = former.isEmpty()
                ? SecretLooks.like(name, text.isEmpty() ? "?" : text)
                : former.stream().anyMatch(EnvValue::isSecret);
        return secret && !former.contains(plain) ? new EnvValue.Secret(text) : plain;
    }
}
