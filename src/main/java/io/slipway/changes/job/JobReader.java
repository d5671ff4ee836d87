package io.slipway.changes.job;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.RuntimeEnvironment;
import io.slipway.northflank.TimeLeft;
import io.slipway.run.Source;
import io.slipway.run.Target;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the configuration of a job in three requests, one after the other; what fails leaves its parts unread.
 *
 * <p>It blocks and may be interrupted; what was not read by then is unread.
 */
public final class JobReader {
    /** How a service says that it no longer has the call which tells the source. */
    private static final Set<Integer> GONE = Set.of(404, 405, 410);

    private final Northflank service;
    private final Clock clock;

    /** A reader of the jobs of this service. */
    public JobReader(Northflank service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    /**
     * The configuration as it is now.
     *
     * @param target a complete target
     * @param most how long all requests may take together
     */
    public JobConfiguration read(Target target, Duration most) {
        return new Look(target, new TimeLeft(clock, most)).all();
    }

    private interface Question<T> {
        T ask(Northflank from) throws ApiException;
    }

    /** One reading, which stops asking when it is out of time or knows that asking is in vain. */
    private final class Look {
        private final Target target;
        private final TimeLeft time;
        private Optional<Gap> vain = Optional.empty();

        Look(Target target, TimeLeft time) {
            this.target = target;
            this.time = time;
        }

        JobConfiguration all() {
            Part<JobSettings> job = part(Permission.JOBS, from -> new JobSettings(from.job(target)));
            Part<Optional<Source>> source = withoutGone(part(Permission.JOBS, from -> from.source(target)));
            Part<RuntimeEnvironment> environment =
                    part(Permission.JOB_SECRETS, from -> from.runtimeEnvironment(target));
            return new JobConfiguration(
                    target,
                    job.then(JobSettings::plan),
                    job.then(JobSettings::docker),
                    job.then(JobSettings::buildpack),
                    job.then(JobSettings::storage),
                    source,
                    job.then(JobSettings::timeLimit),
                    job.then(JobSettings::retries),
                    job.then(JobSettings::concurrency),
                    environment);
        }

        private <T> Part<T> part(Permission needed, Question<T> question) {
            Duration left = time.now();
            if (vain.isEmpty() && !left.isPositive()) {
                vain = Optional.of(new Gap.NoAnswer(ApiException.Reason.TIMEOUT));
            }
            if (vain.isPresent()) {
                return new Part.Unread<>(vain.get());
            }
            try {
                return new Part.Read<>(question.ask(service.within(left)));
            } catch (ApiException failure) {
                Gap gap = Gap.of(failure, needed);
                vain = Optional.of(gap).filter(Gap::isGeneral);
                return new Part.Unread<>(gap);
            }
        }

        /** A job that is there, and a source that is not, is one that the service does not tell. */
        private Part<Optional<Source>> withoutGone(Part<Optional<Source>> source) {
            return source.unknown()
                    .filter(gap -> gap instanceof Gap.Refused refused && GONE.contains(refused.status()))
                    .<Part<Optional<Source>>>map(gap -> new Part.Unread<>(new Gap.NotTold()))
                    .orElse(source);
        }
    }
}
