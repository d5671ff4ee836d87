package io.slipway.ui.compose.environment;

import io.slipway.text.Messages;
import io.slipway.ui.compose.environment.edit.EnvAct;
import io.slipway.ui.kit.keys.KeysInForce;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The line below the table that names its keys, as far as they have one. */
final class EnvHint {
    private static final String BETWEEN = "  \u00b7  ";
    /** A key does not stand at the end of a line without what it does. */
    private static final String DOES = ":\u00a0";

    private final Messages messages;
    private final KeysInForce keys;

    EnvHint(Messages messages, KeysInForce keys) {
        this.messages = messages;
        this.keys = keys;
    }

    String text() {
        return Stream.of(
                        Stream.of(messages.text("compose.env.keys")),
                        named("compose.env.keys.enable", EnvAct.ENABLE),
                        named("compose.env.keys.secret", EnvAct.SECRET),
                        named("compose.env.keys.remove", EnvAct.REMOVE))
                .flatMap(part -> part)
                .collect(Collectors.joining(BETWEEN))
                .replace(": ", DOES);
    }

    private Stream<String> named(String key, EnvAct act) {
        String shown = keys.shown(act.key());
        return shown.isEmpty() ? Stream.empty() : Stream.of(messages.text(key, shown));
    }
}
