package io.slipway.northflank.client;

import io.slipway.json.JsonValue.Obj;
import io.slipway.northflank.ApiException;
import io.slipway.run.Source;
import io.slipway.run.Target;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks what a job runs; some refusals are an answer to that. */
final class JobDeployment {
    /** What answers the question for an image with "there is none to see". */
    private static final Set<Integer> NOT_TO_SEE = Set.of(403, 404, 405, 410);

    /** What answers the question for an image of a job that has none. */
    private static final int NONE = 409;

    private final Caller caller;
    private final Duration limit;

    JobDeployment(Caller caller, Duration limit) {
        this.caller = caller;
        this.limit = limit;
    }

    /** Whether the job has something to run; nothing when this token may not see it. */
    Optional<Boolean> isThere(Target target) throws ApiException {
        try {
            Obj data = read(target);
            return Optional.of(List.of("internal", "external", "vcs").stream()
                    .anyMatch(source -> !data.object(source).members().isEmpty()));
        } catch (ApiException.Rejected refused) {
            if (NOT_TO_SEE.contains(refused.status())) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** What the job runs, if it runs anything. */
    Optional<Source> source(Target target) throws ApiException {
        try {
            return JobAnswers.source(read(target));
        } catch (ApiException.Rejected refused) {
            if (refused.status() == NONE) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private Obj read(Target target) throws ApiException {
        return caller.data(ApiPath.job(target).words("deployment"), limit);
    }
}
