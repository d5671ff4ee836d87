package io.slipway.ui.history;

import io.slipway.history.History;
import io.slipway.history.LaunchRecord;
import io.slipway.history.UsualDuration;
import io.slipway.run.Target;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** How long the jobs of the launches on the screen usually take, read when it is first asked. */
final class UsualDurations {
    private static final System.Logger LOG = System.getLogger(UsualDurations.class.getName());

    private final History history;
    private final Background background;
    private final Map<Place, Optional<UsualDuration>> known = new HashMap<>();
    private final Map<Place, Latest> reads = new HashMap<>();
    private final ReadOnlyIntegerWrapper learned = new ReadOnlyIntegerWrapper();

    private record Place(String connection, Target job) {}

    UsualDurations(History history, Background background) {
        this.history = history;
        this.background = background;
    }

    /** What is known by now. */
    Optional<UsualDuration> of(LaunchRecord launch) {
        Place place = new Place(launch.connection(), launch.target());
        Optional<UsualDuration> usual = known.get(place);
        if (usual == null) {
            known.put(place, Optional.empty());
            read(place);
            return Optional.empty();
        }
        return usual;
    }

    /** Another run of its job has ended. */
    void changed(LaunchRecord launch) {
        Place place = new Place(launch.connection(), launch.target());
        if (known.containsKey(place)) {
            read(place);
        }
    }

    private void read(Place place) {
        reads.computeIfAbsent(place, of -> new Latest(background)).read(
                () -> history.usual(place.connection(), place.job()),
                found -> {
                    if (!found.equals(known.put(place, found))) {
                        learned.set(learned.get() + 1);
                    }
                },
                failure -> LOG.log(System.Logger.Level.WARNING, "How long a job usually takes could not be read", failure));
    }

    /** Changes whenever more is known. */
    ReadOnlyIntegerProperty learnedProperty() {
        return learned.getReadOnlyProperty();
    }
}
