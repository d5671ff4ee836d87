package io.slipway.cli;

import io.slipway.history.History;
import io.slipway.launch.overlap.ActiveRuns;
import io.slipway.launch.overlap.OverlapText;
import io.slipway.northflank.RateLimit;
import io.slipway.northflank.Run;
import io.slipway.run.Target;
import io.slipway.text.Printable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What is worth a line on standard error before a launch; none of it keeps the launch from being made. */
final class BeforeLaunch {
    private final OpenedService service;
    private final History history;
    private final Target job;
    private final Terminal terminal;

    BeforeLaunch(OpenedService service, History history, Target job, Terminal terminal) {
        this.service = service;
        this.history = history;
        this.job = job;
        this.terminal = terminal;
    }

    /** What the token turned out not to be allowed at an earlier time. */
    void tellRights() {
        service.rights().missing().stream().sorted().forEach(right -> terminal.say("rights." + right.name()));
    }

    /** The runs that it overlaps with, and requests that are used up, both by the answer that was read anyway. */
    void tell(Optional<List<Run>> runs) {
        Optional<ActiveRuns> active = runs.map(page -> ActiveRuns.among(page, job, history));
        OverlapText.warning(active, terminal.messages())
                .ifPresent(words -> terminal.err().println(Printable.of(words)));
        Instant now = terminal.clock().instant();
        service.northflank()
                .rateLimit()
                .filter(limit -> limit.isExhausted(now))
                .map(RateLimit::resetsAt)
                .ifPresent(until -> terminal.say("requests.none.launch", until.truncatedTo(ChronoUnit.SECONDS)));
    }
}
