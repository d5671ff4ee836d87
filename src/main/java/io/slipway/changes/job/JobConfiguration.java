package io.slipway.changes.job;

import io.slipway.northflank.RuntimeEnvironment;
import io.slipway.run.Buildpack;
import io.slipway.run.Docker;
import io.slipway.run.Source;
import io.slipway.run.Storage;
import io.slipway.run.Target;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a job is configured with, as far as it could be read; a run takes it over unless it overrides it.
 *
 * <p>Values of the environment are in memory only: they print as masks and are compared, never shown.
 *
 * @param target which job
 * @param plan its plan
 * @param docker entrypoint and command under docker; nothing when the job says nothing about them
 * @param buildpack process, entrypoint and command of an image that buildpacks made, likewise
 * @param storage disk and shared memory, in MB
 * @param source the image or the build that it runs; nothing when it has none yet
 * @param timeLimit after which the service ends a run; nothing when there is no limit
 * @param retries how often the service starts a failed run again
 * @param concurrency what happens when a scheduled run is due while another goes on; nothing without a schedule
 * @param environment variables and secret files, those of linked groups included
 */
public record JobConfiguration(
        Target target,
        Part<String> plan,
        Part<Optional<Docker>> docker,
        Part<Optional<Buildpack>> buildpack,
        Part<Storage> storage,
        Part<Optional<Source>> source,
        Part<Optional<Duration>> timeLimit,
        Part<Long> retries,
        Part<Optional<String>> concurrency,
        Part<RuntimeEnvironment> environment) {

    /** One request of a reading, which brings several parts or none of them. */
    public enum Request {
        /** Plan, commands, storage and limits. */
        SETTINGS,
        /** The image or the build. */
        SOURCE,
        /** Variables and secret files. */
        ENVIRONMENT
    }

    /** The requests that brought nothing, and why. */
    public Map<Request, Gap> gaps() {
        Map<Request, Gap> gaps = new EnumMap<>(Request.class);
        storage.unknown().ifPresent(gap -> gaps.put(Request.SETTINGS, gap));
        source.unknown().ifPresent(gap -> gaps.put(Request.SOURCE, gap));
        environment.unknown().ifPresent(gap -> gaps.put(Request.ENVIRONMENT, gap));
        return gaps;
    }

    /** A job of which nothing is known, all for the same reason. */
    public static JobConfiguration unread(Target target, Gap gap) {
        return new JobConfiguration(
                target,
                new Part.Unread<>(gap),
                new Part.Unread<>(gap),
                new Part.Unread<>(gap),
                new Part.Unread<>(gap),
                new Part.Unread<>(gap),
                new Part.Unread<>(gap),
                new Part.Unread<>(gap),
                new Part.Unread<>(gap),
                new Part.Unread<>(gap));
    }
}
