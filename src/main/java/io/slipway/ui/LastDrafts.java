package io.slipway.ui;

import java.util.function.Predicate;

/** Sees to the drafts that are not on disk yet when the window is about to end. */
final class LastDrafts {
    private final DraftParts drafts;
    private final Predicate<Throwable> givenUp;
    private boolean leaving;

    /** Those drafts; the operator is asked whether to give up what could not be written, and why it could not. */
    LastDrafts(DraftParts drafts, Predicate<Throwable> givenUp) {
        this.drafts = drafts;
        this.givenUp = givenUp;
    }

    /** Goes on once all of them are kept or given up; asked again meanwhile, it goes on once. */
    void whenKept(Runnable then) {
        if (leaving) {
            return;
        }
        leaving = true;
        drafts.settle(unkept -> {
            leaving = false;
            if (unkept.isEmpty() || givenUp.test(unkept.get())) {
                then.run();
            }
        });
    }
}
