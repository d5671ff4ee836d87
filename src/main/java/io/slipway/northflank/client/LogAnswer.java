package io.slipway.northflank.client;

import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Obj;
import io.slipway.northflank.ApiException;
import io.slipway.northflank.LogLine;
import io.slipway.northflank.Run;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    /** Asked for from the end, so that the last lines are among them. */
    static ApiPath query(ApiPath job, Run run, int most) {
        ApiPath path = job.words("logs")
                .with("queryType", "range")
                .with("runId", run.id())
                .with("lineLimit", String.valueOf(most))
                .with("direction", "backward");
        if (run.startedAt().isEmpty()) {
            return path;
        }
        ApiPath since = path.with("startTime", run.startedAt().get().minus(BEFORE).toString());
        Optional<Instant> end = run.concludedAt().map(time -> time.plus(AFTER));
        return end.isPresent() ? since.with("endTime", end.get().toString()) : since;
    }

    /** The lines, oldest first. */
    static List<LogLine> lines(Obj answer, int status) throws ApiException.NoAnswer {
        if (!(answer.member("data").orElseGet(JsonValue.Null::new) instanceof JsonValue.Arr array)) {
            throw Caller.unreadable(status);
        }
        List<LogLine> lines = array.objects().stream().map(LogAnswer::line).toList();
        return newestFirst(lines) ? lines.reversed() : lines;
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
        Optional<Instant> first = Reading.time(lines.getFirst().ts());
        Optional<Instant> last = Reading.time(lines.getLast().ts());
        return first.isPresent() && last.isPresent() && first.get().isAfter(last.get());
    }
}
