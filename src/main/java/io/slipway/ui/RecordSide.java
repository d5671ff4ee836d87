package io.slipway.ui;

import io.slipway.history.LaunchRecord;

/** The launches that are on record, with what can be done with one again. */
final class RecordSide implements AutoCloseable {
    private final ReplayParts replay;
    private final HistoryParts history;

    RecordSide(Ground ground, LaunchSide launching, DraftSide drafts) {
        Services services = ground.services();
        this.replay = new ReplayParts(
                services,
                launching.launches(),
                drafts.catalogue().knownProperty(),
                this::reopen,
                ground.notices(),
                drafts.presetParts().vault(),
                ground.owner());
        this.history = new HistoryParts(
                services,
                launching.launches(),
                ground.status(),
                ground.owner(),
                ground.connections(),
                drafts::reopen,
                new HistoryParts.Runs(replay::again, launching.logs().action()));
    }

    /** Opens a launch as a draft of its own. */
    void reopen(LaunchRecord launch) {
        history.launches().reopen(launch);
    }

    ReplayParts replay() {
        return replay;
    }

    HistoryParts history() {
        return history;
    }

    @Override
    public void close() {
        history.close();
    }
}
