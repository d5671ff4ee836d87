package io.slipway.northflank.client;

import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Obj;
import io.slipway.northflank.ApiException;
import io.slipway.northflank.LogLine;
import io.slipway.northflank.LogRange;
import io.slipway.northflank.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of a run: what to ask for, and what comes back. */
final class LogAnswer {
    /** Without times the service looks back 30 minutes; a run may be older, and its last lines come late. */
    private static final Duration BEFORE = Duration.ofMinutes(1);
    private static final Duration AFTER = Duration.ofMinutes(5);
    /** What a container runtime puts before a line: maybe a time, the stream, and whether the line is whole. */
    private static final Pattern RUNTIME_PREFIX =
            Pattern.compile("^(?:\\d{4}-\\d{2}-\\d{2}T[0-9:.]{8,18}(?:Z|[+-]\\d{2}:\\d{2}) )?(?:stdout|stderr) [FP] ");

    private LogAnswer() {
    }

    /** Everything that a run wrote, asked for from the end, so that the last lines are among them. */
    static LogRange whole(Run run, int most) {
        return new LogRange(
                run.startedAt().map(time -> time.minus(BEFORE)),
                run.startedAt().flatMap(started -> run.concludedAt()).map(time -> time.plus(AFTER)),
                LogRange.Order.BACKWARD,
                most);
    }

    static ApiPath query(ApiPath job, String runId, LogRange range) {
        ApiPath path = job.words("logs")
                .with("queryType", "range")
                .with("runId", runId)
                .with("lineLimit", String.valueOf(range.most()))
                .with("direction", range.order().name().toLowerCase(Locale.ROOT));
        ApiPath since = range.from().map(from -> path.with("startTime", from.toString())).orElse(path);
        return range.to().map(to -> since.with("endTime", to.toString())).orElse(since);
    }

    static ApiPath tail(ApiPath job, String runId) {
        return job.words("logs").with("queryType", "tail").with("runId", runId);
    }

    /** The lines, oldest first. */
    static List<LogLine> lines(Obj answer, int status) throws ApiException.NoAnswer {
        if (!(answer.member("data").orElseGet(JsonValue.Null::new) instanceof JsonValue.Arr array)) {
            throw Caller.unreadable(status);
        }
        List<LogLine> lines = lines(array);
        return newestFirst(lines) ? lines.reversed() : lines;
    }

    /** The lines in the order of the service. */
    static List<LogLine> lines(JsonValue.Arr array) {
        return array.objects().stream().map(LogAnswer::line).toList();
    }

    private static LogLine line(Obj it) {
        String log = RUNTIME_PREFIX.matcher(Reading.text(it, "log")).replaceFirst("");
        return new LogLine(Reading.text(it, "containerId"), Reading.text(it, "ts"), log);
    }

    /** Lines of one instant keep the order in which they came, so no sorting. */
    private static boolean newestFirst(List<LogLine> lines) {
        if (lines.isEmpty()) {
            return false;
        }
        Optional<Instant> first = lines.getFirst().time();
        Optional<Instant> last = lines.getLast().time();
        return first.isPresent() && last.isPresent() && first.get().isAfter(last.get());
    }
}
