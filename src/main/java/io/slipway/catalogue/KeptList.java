package io.slipway.catalogue;

import java.time.Instant;
import java.util.List;

/**
 * A list as the service once answered it.
 *
 * @param readAt when it answered
 */
public record KeptList<T>(Instant readAt, List<T> items) {
    public KeptList {
        items = List.copyOf(items);
    }
}
