package io.slipway.vault.team;

import io.slipway.vault.age.PublicKey;

/**
 * A key with the name that somebody gave it; the name proves nothing.
 *
 * @param name one line, may be empty
 * @param key the age recipient
 */
public record Member(String name, PublicKey key) {
    public Member {
        name = name.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
