package io.slipway.ui;

/**
 * What one window is made of, joined to each other.
 *
 * @param ground what all of them share
 * @param remember what is remembered of the window
 * @param connecting the services that it can choose from
 * @param launching a launch from its review to the end of its run
 * @param drafts the draft, and what it is made from and checked against
 * @param records the launches that are on record
 * @param own the program's own affairs
 */
record WindowParts(
        Ground ground,
        RememberParts remember,
        ConnectionParts connecting,
        LaunchSide launching,
        DraftSide drafts,
        RecordSide records,
        OwnParts own)
        implements AutoCloseable {

    static WindowParts of(Ground ground, RememberParts remember, Runnable startSandbox) {
        ConnectionParts connecting = new ConnectionParts(
                ground.services(),
                ground.connections(),
                ground.notices(),
                ground.vault(),
                ground.owner(),
                startSandbox);
        LaunchSide launching = new LaunchSide(ground);
        DraftSide drafts = new DraftSide(ground, launching::isReviewed);
        RecordSide records = new RecordSide(ground, launching, drafts);
        OwnParts own = new OwnParts(ground, remember, connecting, drafts, records);
        new Moves(ground, connecting, launching, drafts).begin();
        return new WindowParts(ground, remember, connecting, launching, drafts, records, own);
    }

    /** Begins what the window waits for only once it is shown. */
    void begin() {
        launching.begin();
        records.history().tidy();
        ground.services().tidyUp();
        connecting.load();
        drafts.presetParts().start();
    }

    /** The operator is back, and what is shown may be old. */
    void look() {
        launching.look();
        drafts.look();
    }

    /** Reads anew what is shown. */
    void refresh() {
        launching.refresh();
        drafts.refresh();
    }

    /** Nothing that was typed and no outcome is given up without a question. */
    void whenLeft(Runnable leave) {
        drafts.presetParts().whenSafeForGood(() -> launching.whenLeft(leave));
    }

    @Override
    public void close() {
        ground.later().close();
        drafts.close();
        ground.held().close();
        remember.close();
        records.close();
        launching.close();
    }
}
