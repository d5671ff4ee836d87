package io.slipway.ui.launch;

import io.slipway.connection.Connection;
import io.slipway.connection.Guard;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import io.slipway.ui.kit.form.TypedName;
import java.util.Optional;

/** What a connection's guard asks for in the question before a launch. */
public final class JobGuard {
    private JobGuard() {
    }

    /** The field for the name of the job, where the guard wants it typed. */
    public static Optional<TypedName> of(Connection connection, Target target, Messages messages) {
        return connection.guard() == Guard.TYPE_JOB
                ? Optional.of(new TypedName(messages.text("confirm.type", target.job(), connection.name()), target.job()))
                : Optional.empty();
    }
}
