package io.slipway.ui.kit.listed;

import java.time.Instant;
import java.util.Optional;

/** How a list on the screen stands towards what the service would say now. */
public sealed interface ListState {
    /** When what is shown was read, or nothing while nothing is shown that ever was. */
    Optional<Instant> asOf();

    /** Nothing is chosen yet that it could be read for, or it was not asked for. */
    record Unasked() implements ListState {
        @Override
        public Optional<Instant> asOf() {
            return Optional.empty();
        }
    }

    /** It is being read; what is shown is from before. */
    record Loading(Optional<Instant> asOf) implements ListState {}

    /** It is what the service said last, which may be that there is nothing. */
    record Current(Instant readAt) implements ListState {
        @Override
        public Optional<Instant> asOf() {
            return Optional.of(readAt);
        }
    }

    /** The token may not read it. */
    record Forbidden(Optional<Instant> asOf) implements ListState {}

    /**
     * It could not be read.
     *
     * @param reason why, and what to do about it, in words
     */
    record Failed(String reason, Optional<Instant> asOf) implements ListState {}

    /** The same, when a list of that time is shown by now. */
    default ListState showing(Instant readAt) {
        return switch (this) {
            case Unasked unasked -> unasked;
            case Current current -> current;
            case Loading loading -> new Loading(Optional.of(readAt));
            case Forbidden forbidden -> new Forbidden(Optional.of(readAt));
            case Failed(String reason, Optional<Instant> before) -> new Failed(reason, Optional.of(readAt));
        };
    }
}
