package io.slipway.ui.catalogue;

import io.slipway.text.Messages;
import io.slipway.ui.connection.Refusal;
import io.slipway.ui.kit.Times;
import io.slipway.ui.shell.Status;
import java.time.Clock;

/** What the status line says about the lists: what cannot be read, and when they were read again on demand. */
public final class Report {
    private final Status status;
    private final Messages messages;
    private final Times times;
    private final Clock clock;
    private final Troubles troubles;
    private boolean demanded;

    /** A report in this line. */
    public Report(Status status, Messages messages, Times times, Clock clock) {
        this.status = status;
        this.messages = messages;
        this.times = times;
        this.clock = clock;
        this.troubles = new Troubles(status, new Refusal(messages));
    }

    Troubles troubles(Runnable again) {
        troubles.setAgain(again);
        return troubles;
    }

    void clear() {
        demanded = false;
        status.clear();
    }

    void begin() {
        demanded = true;
        status.say(messages.text("lists.reading"));
    }

    /** Nothing is on its way any more; that is told to those who asked for it, unless something else has to be said. */
    void settled() {
        boolean ours = status.messageProperty().get().equals(messages.text("lists.reading"));
        if (demanded && ours) {
            String time = times.ofDay(clock.instant());
            status.say(messages.text(troubles.isAny() ? "lists.read.partly" : "lists.read.again", time));
        }
        demanded = false;
    }
}
