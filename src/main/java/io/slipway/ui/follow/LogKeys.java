package io.slipway.ui.follow;

import io.slipway.ui.kit.keys.ActionKey;

/** The actions on a log whose keys it hears itself, so that they mean the log in which the focus is. */
public final class LogKeys {
    /** Goes to the next line that matches. */
    public static final ActionKey NEXT = ActionKey.of("menu-log-next", "F3");

    /** Goes to the line before that matches. */
    public static final ActionKey PREVIOUS = ActionKey.of("menu-log-previous", "Shift+F3");

    static final ActionKey FIND = ActionKey.of("menu-find", "Shortcut+F");
    static final ActionKey COPY = ActionKey.of("menu-copy", "Shortcut+C");

    private LogKeys() {
    }
}
