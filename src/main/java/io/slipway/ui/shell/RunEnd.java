package io.slipway.ui.shell;

import io.slipway.northflank.Run;
import io.slipway.run.Target;
import io.slipway.text.Messages;

/**
 * The end of a followed run as a notice tells it.
 *
 * @param tone the colour of the notice
 * @param text what happened, the job by name
 */
public record RunEnd(String tone, String text) {
    /**
     * The notice of an end.
     *
     * @param aborted whether the operator had asked for it; a run that succeeded was faster than that
     */
    public static RunEnd of(Target job, Run run, boolean aborted, Messages messages) {
        if (aborted && run.state() != Run.State.SUCCEEDED) {
            return new RunEnd("accent", messages.text("followed.aborted", job.job()));
        }
        String text = messages.text("followed." + run.state().name(), job.job(), run.status());
        return switch (run.state()) {
            case SUCCEEDED -> new RunEnd("success", text);
            case FAILED -> new RunEnd("danger", text);
            case RUNNING, OTHER -> new RunEnd("accent", text);
        };
    }
}
