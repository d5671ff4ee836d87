package io.slipway.shortcut;

/** Why a key cannot be given to an action. */
public enum Refusal {
    /** It writes a character. */
    TYPES,
    /** It moves about in fields and tables, or changes what stands there. */
    MOVES,
    /** It copies, pastes or undoes in a field. */
    EDITS,
    /** It opens a menu. */
    OPENS_MENUS,
    /** It reads live data again, so it must not launch. */
    REFRESHES
}
