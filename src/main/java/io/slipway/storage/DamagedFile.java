package io.slipway.storage;

import java.io.IOException;

/** A file that is damaged and therefore not written over; its message is for the log, a person is told the damage. */
public final class DamagedFile extends IOException {
    private static final long serialVersionUID = 1;

    private final Damage damage;

    /** For this damage. */
    public DamagedFile(Damage damage) {
        super(damage.kind() + " " + damage.file());
        this.damage = damage;
    }

    /** What is wrong with it. */
    public Damage damage() {
        return damage;
    }
}
